/**
 * What is built from `src/`:
 * - `dist/news-timeline.js`, a module for a page, Lit inside, with what is loaded later in `dist/chunks/`;
 * - `dist/news-timeline.global.js`, all of it as one classic script;
 * - `dist/modules/`, readable modules for bundlers, which share the application's own Lit;
 * - `dist/cli/`, the command line for Node.
 */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import minifyLiterals from 'rollup-plugin-minify-template-literals';
import {askedTogether} from './tools/asked-together-plugin.mjs';
import {bundledLicences} from './tools/bundled-licences.mjs';
import {chunkGroups} from './tools/chunk-groups.mjs';
import {hydrationApart} from './tools/hydration-plugin.mjs';
import {shortenCss} from './tools/shorten-css-plugin.mjs';
import {sparedLit} from './tools/spared-lit-plugin.mjs';
import {terser} from './tools/terser-plugin.mjs';
import {unusedMembers} from './tools/unused-members-plugin.mjs';

const typescript = esbuild({target: 'es2022', tsconfig: 'tsconfig.json'});

/**
 * The literals of templates and style sheets, made short. They come before terser: they are found by the
 * names `html` and `css`, which it shortens. What a server draws with has to have them too: by their text
 * Lit knows a template again.
 */
const literals = [
  minifyLiterals({
    include: ['**/src/**/*.ts'],
    options: {minifyOptions: {minifyCSS: true, removeAttributeQuotes: true}},
  }),
  shortenCss('src'),
];

const forPages = [
  sparedLit(),
  hydrationApart(),
  nodeResolve({exportConditions: ['production']}),
  typescript,
  unusedMembers('@lit/reactive-element/reactive-element.js', [
    'addInitializer',
    'removeController',
  ]),
  // Tasks here are run by hand, with arguments, and nobody awaits them. `S` and `T` is what the published
  // file calls `_performTask` and `_getArgs`.
  unusedMembers('@lit/task/task.js', [
    'taskComplete',
    'hostUpdate',
    'hostUpdated',
    'error',
    'render',
    'S',
    'T',
  ]),
  ...literals,
];

// Esbuild first: it finds some of what terser does not, and terser much of what esbuild does not.
const minified = (...options) => [
  minify({target: 'es2022', legalComments: 'none'}),
  terser(...options),
];

/**
 * Nearly all of the module runs for a first render, and nearly all of the axis for its first. Told so, V8 compiles it whole while it arrives, off
 * the main thread, and not function by function when each is first called.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_HINT = {
  chunks: ['news-timeline', 'axis'],
  text: '//# allFunctionsCalledOnLoad',
};

/**
 * `d3-time` makes its thirty intervals when it is loaded, of which the axis takes five. Rollup leaves the
 * others out if it is told that to make one does nothing else.
 */
const treeshake = {
  propertyReadSideEffects: false,
  manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker'],
};

/** An entry that is no file: what a page needs of `src/define.ts`. */
const entryOf = (code) => ({
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? id : null),
  load: (id) => (id === 'entry' ? code : null),
});

export default [
  {
    input: {'news-timeline': 'entry'},
    treeshake,
    // Otherwise the entry would be a facade, and the page would ask for one file more.
    preserveEntrySignatures: 'allow-extension',
    // The classes of the events are for those who write types.
    plugins: [
      entryOf("export {NewsTimeline, registerWords} from './src/define.ts';"),
      ...forPages,
      askedTogether(/\/src\/thorough\.ts$/),
      ...minified({module: true}, COMPILE_HINT),
      bundledLicences(),
    ],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      // Pages that insert boxes late load that one themselves, so its name has to stay.
      // Seven letters tell versions apart as well as eight, and the first file names two dozen of them.
      chunkFileNames: ({name}) => (name === 'upgrade' ? 'upgrade.js' : 'chunks/[name]-[hash:7].js'),
      // Each chunk names what those need that it needs: a few bytes, and a round trip less.
      hoistTransitiveImports: true,
      // What is asked for together: what Lit has for rare templates, what only data that are not plain need,
      // and how dates and texts are said that are not in English.
      manualChunks: chunkGroups({
        'news-timeline': {
          // A line that boxes of a CMS need, and a list that a timeline takes over.
          alone: /^entry$|\/src\/(define|controllers\/next-frame|formats\/has-words)\.ts$/,
          whole: /\/src\/news-timeline\.ts$/,
        },
        directives: {whole: /\/lit-html\/directive-helpers\.js$|\/src\/views\/adopted-styles\.ts$/},
        'rich-data': {whole: /\/src\/(views\/author-colour|model\/plain-text-of-html)\.ts$/},
        dates: {
          whole:
            /\/src\/(controllers\/foreign-kits|i18n\/texts-for|dates\/(date-locale|edtf-of-fields|format-(deep-time|distance|instants|span)|plain-words-for|season-months|shown-locale))\.ts$/,
        },
      }),
      onlyExplicitManualChunks: true,
    },
  },
  {
    input: 'entry',
    treeshake,
    // Without exports: a script has nobody to export to, and they would be a global. What is one for a module
    // is on the class here.
    plugins: [
      entryOf(
        "import {NewsTimeline, registerWords} from './src/define.ts'; NewsTimeline.registerWords = registerWords;",
      ),
      ...forPages,
      ...minified(),
    ],
    output: {
      file: 'dist/news-timeline.global.js',
      format: 'iife',
      sourcemap: true,
      inlineDynamicImports: true,
    },
  },
  // Classic scripts: a frame without an origin gets no module from a host that does not know of it.
  ...['embed', 'embed-parent'].map((name) => ({
    input: `src/${name}.ts`,
    plugins: [typescript, ...minified()],
    output: {file: `dist/${name}.js`, format: 'iife', sourcemap: true},
  })),
  {
    input: [
      'src/define.ts',
      'src/news-timeline.ts',
      'src/model.ts',
      'src/prerender.ts',
      'src/upgrade.ts',
    ],
    external: [/^lit($|\/)/, /^@lit(-labs)?\//, 'd3-time', 'dompurify'],
    plugins: [typescript, ...literals],
    output: {
      dir: 'dist/modules',
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
    },
  },
  {
    input: {'news-timeline': 'src/cli.ts'},
    external: [/^node:/, /^lit($|\/)/, /^@lit(-labs)?\//, 'dompurify'],
    plugins: [nodeResolve(), typescript, ...literals],
    output: {
      dir: 'dist/cli',
      format: 'es',
      banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
      chunkFileNames: 'chunks/[name].js',
    },
  },
];
