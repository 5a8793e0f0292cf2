/**
 * `npm run site` writes the site to `site/`: the documents, the demo, and what both need. It can be served
 * from any folder of any host.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {isBuilt} from './built.mjs';
import {homeMain} from './site/home.mjs';
import {documentMain, pageHtml} from './site/layout.mjs';
import {copiedPath, render} from './site/markdown.mjs';
import {siteSections} from './site/pages.mjs';

/** What is copied as it is; of `dist/` only what pages load. */
const copied = ['demo', 'schema', 'llms.txt', 'custom-elements.json', 'docs/images'];
const ofDist = /^dist(?:$|\/(?:[\w.-]+\.(?:js|html|json)|(?:chunks|themes)(?:\/.*)?)$)/;
const fonts = ['400-normal', '400-italic', '600-normal'];

/**
 * Writes the whole site.
 * @param {string} folder where to, emptied before
 */
export function writeSite(folder) {
  rmSync(folder, {recursive: true, force: true});
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  };
  const copy = (from, to, options = {}) =>
    cpSync(from, join(folder, to), {recursive: true, ...options});

  for (const path of copied) copy(path, path);
  copy('dist', 'dist', {filter: (path) => ofDist.test(path.replaceAll('\\\\', '/'))});
  copy('tools/site/site.css', 'site.css');
  for (const face of fonts) {
    const file = `source-serif-4-latin-${face}.woff2`;
    copy(`node_modules/@fontsource/source-serif-4/files/${file}`, `fonts/${file}`);
  }

  const sections = siteSections();
  const pages = sections.flatMap((section) => section.pages);
  const isPage = (path) => pages.some(({source}) => source === path);
  for (const page of pages) {
    const rendered = render(page, isPage);
    const title = `${page.title} · news-timeline`;
    write(page.path, pageHtml({...page, title, main: documentMain(rendered)}, sections));
    for (const file of rendered.files) copy(file, copiedPath(file));
  }

  const story = JSON.parse(readFileSync('demo/stories/china-central-asia.json', 'utf8'));
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const home = {
    path: 'index.html',
    title: 'news-timeline',
    main: homeMain(story, version),
    kind: 'home',
  };
  write('index.html', pageHtml(home, sections));
  return pages.length + 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!isBuilt('.')) {
    const {status} = spawnSync(process.execPath, ['tools/build.mjs'], {stdio: 'inherit'});
    if (status !== 0) process.exit(status ?? 1);
  }
  console.log(`${writeSite('site')} pages in site/`);
}
