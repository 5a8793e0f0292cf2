import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {CHANGED} from './measure/measure-source.mjs';
import {
  cyclePage,
  emptyPage,
  jsonOf,
  loadPage,
  replacePage,
  sourcePage,
  versionOf,
} from './pages.mjs';
import {SUBJECTS} from './subjects.mjs';

const TYPES = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

const PAGES = {
  '/empty': () => emptyPage(),
  '/load': ({subject, count}) => loadPage(subject, count),
  '/cycle': ({subject, count}) => cyclePage(subject, count),
  '/source': ({subject, name, count, run}) => sourcePage(subject, name, count, run),
  '/events': ({subject, count, first}) => jsonOf(subject, count, first),
  // Another one each time that a run asks for it.
  '/versions': ({subject, count, version}) => versionOf(jsonOf(subject, count), CHANGED, version),
  '/replace': ({room, count, height}) => replacePage(room, count, height),
};

const JSON_PATHS = ['/events', '/versions'];

const FILE = /\.(js|css|svg|ttf|woff2?)$/;

/**
 * Serves the pages, the floor, the peers and the timeline's own files to this machine only. Scripts and
 * style sheets go out as a CDN sends them, compressed by gzip -9.
 *
 * @param {string} script file of the timeline; its parts are beside it
 * @param {Readonly<Record<string, import('./subjects.mjs').Subject>>} [subjects]
 * @returns {Promise<{origin: string, compressedSize: (path: string) => number, close: () => void}>}
 */
export async function startServer(script, subjects = SUBJECTS) {
  const compressed = remember((path) => gzipSync(readFileSync(fileOf(path, script)), {level: 9}));
  const asked = new Map();
  const page = remember((address) => {
    const {pathname, searchParams} = new URL(address, 'http://localhost');
    const name = searchParams.get('subject');
    const number = (name) => Number(searchParams.get(name) ?? 0);
    return Buffer.from(
      PAGES[pathname]({
        name,
        subject: subjects[name],
        run: searchParams.get('run'),
        version: number('version'),
        room: searchParams.get('room'),
        count: number('count'),
        first: number('first'),
        height: number('height'),
      }),
    );
  });

  const server = createServer(({url}, response) => {
    const [path] = url.split('?');
    try {
      if (FILE.test(path)) {
        send(response, path.split('.').pop(), compressed(path), {'content-encoding': 'gzip'});
      } else {
        const before = asked.get(url) ?? 0;
        asked.set(url, before + 1);
        const address = path === '/versions' ? `${url}&version=${before}` : url;
        send(response, JSON_PATHS.includes(path) ? 'json' : 'html', page(address));
      }
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    compressedSize: (path) => compressed(path).length,
    close: () => server.close(),
  };
}

function fileOf(path, script) {
  const name = basename(path);
  if (path.startsWith('/peers/')) {
    return fileURLToPath(new URL(`peers/build/${path.slice('/peers/'.length)}`, import.meta.url));
  }
  if (!path.startsWith('/dist/')) return fileURLToPath(new URL(`page/${name}`, import.meta.url));
  return name === 'news-timeline.js' ? script : join(dirname(script), path.slice('/dist/'.length));
}

function send(response, type, body, headers = {}) {
  const all = {
    'content-type': TYPES[type],
    'content-length': body.length,
    'cache-control': 'no-store',
  };
  response.writeHead(200, {...all, ...headers}).end(body);
}

function remember(make) {
  const made = new Map();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key);
  };
}
