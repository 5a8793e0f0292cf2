/**
 * Puts what each peer ships into `build/`, as a page would get it: nothing of it asks another host. Runs
 * after `npm ci`.
 */
import {build} from 'esbuild';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const modules = `${folder}node_modules/`;
const target = `${folder}build/`;

/** What is taken as it is. */
const FILES = {
  'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js': 'vis-timeline.js',
  'vis-timeline/styles/vis-timeline-graph2d.min.css': 'vis-timeline.css',
  'd3-milestones/build/d3-milestones.min.js': 'd3-milestones.js',
  'd3-milestones/build/d3-milestones.css': 'd3-milestones.css',
  '@knight-lab/timelinejs/dist/js': 'timelinejs/js',
  '@knight-lab/timelinejs/dist/css': 'timelinejs/css',
  '@fontsource/pt-sans/files/pt-sans-latin-400-normal.woff2': 'fonts/ptsans-normal-400.woff2',
  '@fontsource/pt-sans-narrow/files/pt-sans-narrow-latin-700-normal.woff2':
    'fonts/ptsansnarrow-normal-700.woff2',
  '@fontsource/pt-serif/files/pt-serif-latin-400-italic.woff2': 'fonts/ptserif-italic-400.woff2',
  '@fontsource/pt-serif/files/pt-serif-latin-400-normal.woff2': 'fonts/ptserif-normal-400.woff2',
};

/** Of Inter, which react-chrono asks for. */
const WEIGHTS = [400, 500, 600];
for (const weight of WEIGHTS) {
  const file = `inter-latin-${weight}-normal.woff2`;
  FILES[`@fontsource/inter/files/${file}`] = `fonts/${file}`;
}

rmSync(target, {recursive: true, force: true});
for (const [from, to] of Object.entries(FILES)) {
  mkdirSync(dirname(target + to), {recursive: true});
  cpSync(modules + from, target + to, {recursive: true});
}
localFonts(`${target}timelinejs/css/fonts/font.default.css`);
await bundleChrono();
localInter();

/** TimelineJS's default style sheet of fonts names whole fonts on another host; here are smaller ones. */
function localFonts(path) {
  const faces = readFileSync(path, 'utf8').replace(/@font-face \{[^}]*\}/g, (face) => {
    const value = (name) => new RegExp(`${name}: '?([^;']+)`).exec(face)[1];
    const family = value('font-family').replaceAll(' ', '').toLowerCase();
    const file = `/peers/fonts/${family}-${value('font-style')}-${value('font-weight')}.woff2`;
    return face.replace(/src: [^;]*/, `src: url(${file}) format('woff2')`);
  });
  writeFileSync(path, faces);
}

/** react-chrono comes as modules that need React: what an application's bundler makes of it. */
async function bundleChrono() {
  const common = {absWorkingDir: folder, bundle: true, minify: true, logLevel: 'warning'};
  await build({
    ...common,
    entryPoints: {'react-chrono': 'react-chrono.entry.js'},
    outdir: target,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: {'process.env.NODE_ENV': '"production"'},
  });
  await build({
    ...common,
    entryPoints: {'react-chrono': 'node_modules/react-chrono/dist/style.css'},
    outdir: target,
  });
}

/** react-chrono asks another host for a style sheet of its font's faces; here is one like it. */
function localInter() {
  const script = `${target}react-chrono.js`;
  const there = 'https://fonts.googleapis.com/css2?';
  const here = '/peers/fonts/inter.css?';
  writeFileSync(script, readFileSync(script, 'utf8').replaceAll(there, here));
  const faces = WEIGHTS.map(
    (weight) =>
      `@font-face{font-family:Inter;font-weight:${weight};font-display:swap;src:url(inter-latin-${weight}-normal.woff2) format('woff2')}`,
  );
  writeFileSync(`${target}fonts/inter.css`, faces.join('\n'));
}
