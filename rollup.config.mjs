/**
 * What is built from `src/`:
 * - `dist/news-timeline.js`, a module for a page, Lit inside, with what is loaded later in `dist/chunks/`;
 * - `dist/news-timeline.global.js`, all of it as one classic script;
 * - `dist/modules/`, readable modules for bundlers, which share the application's own Lit.
 */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import minifyLiterals from 'rollup-plugin-minify-template-literals';
import {bundledLicences} from './tools/bundled-licences.mjs';
import {shortenCss} from './tools/shorten-css-plugin.mjs';
import {terser} from './tools/terser-plugin.mjs';

const typescript = esbuild({target: 'es2022', tsconfig: 'tsconfig.json'});

// Literals come before terser: they are found by the names `html` and `css`, which it shortens.
const forPages = [
  nodeResolve({exportConditions: ['production']}),
  typescript,
  minifyLiterals({
    include: ['**/src/**/*.ts'],
    options: {minifyOptions: {minifyCSS: true, removeAttributeQuotes: true}},
  }),
  shortenCss('src'),
];

// Esbuild first: it finds some of what terser does not, and terser much of what esbuild does not.
const minified = (options) => [minify({target: 'es2022', legalComments: 'none'}), terser(options)];

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
    plugins: [...forPages, ...minified({module: true}), bundledLicences()],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  },
  {
    input: 'classic-entry',
    plugins: [classicEntry, ...forPages, ...minified()],
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
