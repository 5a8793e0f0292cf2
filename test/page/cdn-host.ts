import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {listen, staticServer} from '../../tools/static-server.mjs';

/** Another origin that serves `dist/` at a versioned address, as a CDN does. */
export class CdnHost {
  readonly #server: Server;
  /** Paths below `dist/` of which it serves something else than was published. */
  readonly #tampered = new Set<string>();
  /** Where `dist/` is, with a slash at the end. */
  base = '';

  private constructor() {
    const folder = '/npm/news-timeline@0.1.0/dist/';
    const files = staticServer({
      root: '.',
      folders: ['dist'],
      respond: () => ({headers: {'access-control-allow-origin': '*'}}),
    });
    this.#server = createServer((request, response) => {
      const path = (request.url ?? '').replace(folder, '');
      if (this.#tampered.has(path)) {
        response.setHeader('access-control-allow-origin', '*');
        response.setHeader('content-type', 'text/javascript');
        response.end(`${readFileSync(`dist/${path}`, 'utf8')}\nwindow.tampered = true;`);
        return;
      }
      request.url = `/dist/${path}`;
      files.emit('request', request, response);
    });
  }

  static async start(): Promise<CdnHost> {
    const host = new CdnHost();
    const port = await listen(host.#server, 0);
    host.base = `http://127.0.0.1:${String(port)}/npm/news-timeline@0.1.0/dist/`;
    host.#server.unref();
    return host;
  }

  tamperWith(path: string): void {
    this.#tampered.add(path);
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
