/** `node tools/size.mjs` prints what a page requests before the first timeline can show. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';

/**
 * Bytes to a first render with `data`, compressed; a promise of the README. Half a KiB of them is what the
 * axis, and the filter it shares with the list, may cost those who use neither; another half, what the
 * story, media and sharing may. The last half is for what those pay who read English, in colours of their own
 * and on pages of their own, for other languages, for other accents and for content management systems:
 * asking for their parts, and waiting for them.
 */
export const sizeLimit = 18 * 1024 + 512;

/** Bytes that a timeline from a JSON file needs beyond those. */
export const sourceSizeLimit = 1536;

/** Bytes of the chunk that lays events out on an axis. */
export const axisSizeLimit = 14 * 1024;

/**
 * Bytes of that and of all that follows its first frame: what moves it, its overview, what they share; a
 * quarter of a KiB of it lays it out as a list on paper.
 */
export const movingAxisSizeLimit = 17 * 1024 + 128;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Bytes of what a story needs beyond the axis. */
export const storySizeLimit = 10 * 1024;

/**
 * @param {string} dist the built folder
 * @returns {{file: string, bytes: number, gzip: number}[]} the entry and all that it imports statically
 */
export function firstRenderSizes(dist) {
  return withStaticImports(dist, 'news-timeline.js').map((file) => sizeOf(dist, file));
}

/**
 * @param {string} dist
 * @returns {{file: string, bytes: number, gzip: number}[]} what a JSON file by `src` loads beyond those
 */
export function sourceSizes(dist) {
  const first = withStaticImports(dist, 'news-timeline.js');
  return withStaticImports(dist, chunkOf(dist, 'remote-door'))
    .filter((file) => !first.includes(file))
    .map((file) => sizeOf(dist, file));
}

/**
 * @param {string} dist
 * @returns {{file: string, bytes: number, gzip: number}[]} the chunk that no other layout needs
 */
export function axisSizes(dist) {
  return [sizeOf(dist, chunkOf(dist, 'axis'))];
}

/**
 * @param {string} dist
 * @returns {{file: string, bytes: number, gzip: number}[]} what a story needs beyond a moving axis
 */
export function storySizes(dist) {
  const known = [
    ...withStaticImports(dist, 'news-timeline.js'),
    ...movingAxisSizes(dist).map(({file}) => file),
  ];
  return withStaticImports(dist, chunkOf(dist, 'story'))
    .filter((file) => !known.includes(file))
    .map((file) => sizeOf(dist, file));
}

/**
 * @param {string} dist
 * @returns {{file: string, bytes: number, gzip: number}[]} what an axis loads until readers can move it
 */
export function movingAxisSizes(dist) {
  const first = withStaticImports(dist, 'news-timeline.js');
  const files = ['axis', 'moving-axis'].flatMap((name) =>
    withStaticImports(dist, chunkOf(dist, name)),
  );
  return [...new Set(files)]
    .filter((file) => !first.includes(file))
    .map((file) => sizeOf(dist, file));
}

/** Bytes of what one language adds: each of its files. */
export const languageSizeLimit = 1536;

/**
 * @param {string} dist
 * @returns {{file: string, bytes: number, gzip: number}[]} the files of all languages, each by itself
 */
export function languageSizes(dist) {
  const names = ['src/i18n/words', 'src/dates/texts'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((file) => file.replace('.ts', '')),
  );
  return readdirSync(join(dist, 'chunks'))
    .filter((file) => names.includes(file.replace(/-.{7}\.js$/, '')))
    .map((file) => sizeOf(dist, `chunks/${file}`));
}

function chunkOf(dist, name) {
  const file = readdirSync(join(dist, 'chunks')).find(
    (one) => one.replace(/-.{7}\.js$/, '') === name,
  );
  return `chunks/${file}`;
}

function sizeOf(dist, file) {
  const content = readFileSync(join(dist, file));
  return {file, bytes: content.length, gzip: gzipSync(content, {level: 9}).length};
}

/**
 * @param {string} dist
 * @returns {number} their sum: bytes, gzip -9
 */
export function firstRenderSize(dist) {
  return sum(firstRenderSizes(dist));
}

/** @returns {number} the sum of `sizes`: bytes, gzip -9 */
export function sum(sizes) {
  return sizes.reduce((total, {gzip}) => total + gzip, 0);
}

/** @returns {string} such as `15.8 KiB` */
export function kibibytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

function withStaticImports(dist, file, seen = []) {
  if (seen.includes(file)) return seen;
  seen.push(file);
  for (const {source} of parseAst(readFileSync(join(dist, file), 'utf8')).body) {
    if (source) withStaticImports(dist, posix.join(posix.dirname(file), source.value), seen);
  }
  return seen;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = join(root, 'dist');
  for (const {file, bytes, gzip} of firstRenderSizes(dist)) {
    console.log(`${file}: ${bytes} bytes, ${gzip} gzip -9`);
  }
  const total = firstRenderSize(dist);
  console.log(`First render: ${total} of ${sizeLimit} bytes (${kibibytes(total)})`);
  const source = sum(sourceSizes(dist));
  console.log(`JSON by src: ${source} of ${sourceSizeLimit} bytes more`);
  const axis = sum(axisSizes(dist));
  console.log(`Axis: ${axis} of ${axisSizeLimit} bytes`);
  const moving = sum(movingAxisSizes(dist));
  console.log(`Axis, with what follows its first frame: ${moving} of ${movingAxisSizeLimit} bytes`);
  const story = sum(storySizes(dist));
  console.log(`Story: ${story} of ${storySizeLimit} bytes more`);
  const language = Math.max(...languageSizes(dist).map(({gzip}) => gzip));
  console.log(`Largest file of a language: ${language} of ${languageSizeLimit} bytes`);
  if (
    language > languageSizeLimit ||
    story > storySizeLimit ||
    total > sizeLimit ||
    source > sourceSizeLimit ||
    axis > axisSizeLimit ||
    moving > movingAxisSizeLimit
  ) {
    process.exitCode = 1;
  }
}
