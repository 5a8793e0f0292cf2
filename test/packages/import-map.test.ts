import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describeFixture} from './describe-fixture.js';
import {type Fixture} from './fixture.js';

describeFixture('import-map', {build: writePage});

interface ImportMap {
  readonly imports: Readonly<Record<string, string>>;
  readonly integrity: Readonly<Record<string, string>>;
}

/** A page as somebody writes it by hand: the package's import map, moved to where its files are. */
function writePage({folder}: Fixture): void {
  const site = join(folder, 'dist');
  const installed = join(folder, 'node_modules/news-timeline/dist');
  mkdirSync(site);
  cpSync(installed, join(site, 'news-timeline'), {recursive: true});
  for (const file of ['page.js', 'story.json']) cpSync(join(folder, file), join(site, file));
  const map = movedTo('/news-timeline/', readJson(join(installed, 'importmap.json')));
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(site, 'index.html'), page.replace('{}', JSON.stringify(map)));
}

function movedTo(base: string, {imports, integrity}: ImportMap): ImportMap {
  const moved = (path: string): string => path.replace('./', base);
  const entries = Object.entries(imports).map(([name, path]) => [name, moved(path)]);
  const hashes = Object.entries(integrity).map(([path, hash]) => [moved(path), hash]);
  return {
    imports: Object.fromEntries(entries) as Record<string, string>,
    integrity: Object.fromEntries(hashes) as Record<string, string>,
  };
}

function readJson(path: string): ImportMap {
  return JSON.parse(readFileSync(path, 'utf8')) as ImportMap;
}
