/**
 * What is built from `src/`:
 * - `dist/news-timeline.js`, a module for a page, Lit inside, with what is loaded later in `dist/chunks/`;
 * - `dist/news-timeline.global.js`, all of it as one classic script;
 * - `dist/modules/`, readable modules for bundlers, which share the application's own Lit.
 */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import minifyLiterals from 'rollup-plugin-minify-template-literals';
import {bundledLicences} from './tools/bundled-licences.mjs';
import {terser} from './tools/terser-plugin.mjs';

const typescript = esbuild({target: 'es2022', tsconfig: 'tsconfig.json'});

// Literals come before terser: they are found by the names `html` and `css`, which it shortens.
const forPages = [
  nodeResolve({exportConditions: ['production']}),
  typescript,
  minifyLiterals({include: ['**/src/**/*.ts'], options: {minifyOptions: {minifyCSS: true}}}),
];

/** A script has nobody to export to: an entry without exports adds no global for them. */
const classicEntry = {
  name: 'classic-entry',
  resolveId: (id) => (id === 'classic-entry' ? id : null),
  load: (id) => (id === 'classic-entry' ? "import './src/define.ts';" : null),
};

export default [
  {
    input: {'news-timeline': 'src/define.ts'},
    // Otherwise the entry would be a facade, and the page would ask for one file more.
    preserveEntrySignatures: 'allow-extension',
    plugins: [...forPages, terser({module: true}), bundledLicences()],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  },
  {
    input: 'classic-entry',
    plugins: [classicEntry, ...forPages, terser()],
    output: {
      file: 'dist/news-timeline.global.js',
      format: 'iife',
      sourcemap: true,
      inlineDynamicImports: true,
    },
  },
  {
    input: ['src/define.ts', 'src/news-timeline.ts', 'src/model.ts'],
    external: [/^lit($|\/)/, /^@lit\//],
    plugins: [typescript],
    output: {
      dir: 'dist/modules',
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
    },
  },
];
