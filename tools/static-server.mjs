import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves a directory, or some folders of it and nothing else.
 * @param {object} options
 * @param {string} options.root the directory
 * @param {string[]} [options.folders] folders and files of it, by name; `/dist/…` is `dist/…`; default: all
 * @param {(url: URL) => {headers?: Record<string, string>, body?: string} | undefined} [options.respond]
 *   answers some addresses itself, or adds headers to what is served
 * @returns {import('node:http').Server} not listening yet
 */
export function staticServer({root, folders, respond = () => undefined}) {
  return createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const {headers, body} = respond(url) ?? {};
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    if (body !== undefined) return response.end(body);
    const file = await fileOf(url, root, folders);
    if (!file) return response.writeHead(404).end('Not found');
    response.setHeader('content-type', types[extname(file.path)] ?? 'application/octet-stream');
    const range = rangeOf(request.headers.range, file.size);
    if (!range) return createReadStream(file.path).pipe(response);
    response.setHeader('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
    response.writeHead(206);
    return createReadStream(file.path, range).pipe(response);
  });
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any free one
 * @returns {Promise<number>} the port it listens on
 */
export function listen(server, port, host = '127.0.0.1') {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.removeListener('error', failed);
      done(server.address().port);
    });
  });
}

async function fileOf(url, root, folders) {
  const path = decodePath(url.pathname);
  if (path === undefined) return undefined;
  if (folders && !folders.includes(path.split('/')[1] ?? '')) return undefined;
  const file = resolve(join(root, path));
  if (file !== resolve(root) && !file.startsWith(resolve(root) + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return {path: file, size: found.size};
  if (!found?.isDirectory() || !path.endsWith('/')) return undefined;
  const index = join(file, 'index.html');
  const size = (await stat(index).catch(() => undefined))?.size;
  return size === undefined ? undefined : {path: index, size};
}

/** Safari plays no film and no sound that it cannot ask for in parts. One part at a time is enough. */
function rangeOf(header, size) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined) return undefined;
  const start = Number(from);
  const end = Math.min(to ? Number(to) : Infinity, size - 1);
  return start <= end ? {start, end} : undefined;
}

function decodePath(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
