import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {cyclePage, emptyPage, loadPage, replacePage} from './pages.mjs';

const TYPES = {js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8'};

const PAGES = {
  '/empty': () => emptyPage(),
  '/load': (of) => loadPage(of.get('subject'), Number(of.get('count'))),
  '/cycle': (of) => cyclePage(of.get('subject'), Number(of.get('count'))),
  '/replace': (of) =>
    replacePage(of.get('room'), Number(of.get('count')), Number(of.get('height'))),
};

/**
 * Serves the pages, the floor and the timeline's own files to this machine only. Scripts and style
 * sheets go out as a CDN sends them, compressed by gzip -9.
 *
 * @param {string} script file of the timeline; its parts are beside it
 * @returns {Promise<{origin: string, compressedSize: (path: string) => number, close: () => void}>}
 */
export async function startServer(script) {
  const compressed = remember((path) => gzipSync(readFileSync(fileOf(path, script)), {level: 9}));
  const page = remember((address) => {
    const {pathname, searchParams} = new URL(address, 'http://localhost');
    return Buffer.from(PAGES[pathname](searchParams));
  });

  const server = createServer(({url}, response) => {
    try {
      if (/\.(js|css)$/.test(url)) {
        send(response, url.split('.').pop(), compressed(url), {'content-encoding': 'gzip'});
      } else {
        send(response, 'html', page(url));
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
