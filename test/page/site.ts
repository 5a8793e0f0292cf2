import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {readFileSync} from 'node:fs';
import {listen, staticServer} from '../../tools/static-server.mjs';

/** A page as a test writes it. */
export interface PageSource {
  readonly body: string;
  /** What stands in the head after the recorder. */
  readonly head?: string;
  /** The page's `Content-Security-Policy`. */
  readonly policy?: string;
  /** Further files of the same host, by path; `/late.js` and the like. */
  readonly files?: Readonly<Record<string, string>>;
  /** Addresses of the same host that answer as a test says, well or badly. */
  readonly answers?: Readonly<Record<string, Answerer>>;
}

/** Answers a request; may be slow, wrong, or never come to an end. */
export type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/** What a careful newsroom allows its pages. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'";

/** The same, with a list of the Trusted Types policies that scripts may make. */
export const NAMED_POLICY = `${STRICT_POLICY}; trusted-types lit-html`;

const recorder = readFileSync(new URL('recorder.js', import.meta.url), 'utf8');
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  ico: 'image/x-icon',
};

interface Answer {
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** A host of its own for pages under test: `dist/` as it is built, and what the tests add. */
export class Site {
  readonly #added = new Map<string, Answer>();
  readonly #answers = new Map<string, Answerer>();
  readonly #server: Server;
  #pages = 0;
  /** `http://127.0.0.1:` and the port. */
  origin = '';

  private constructor(root: string) {
    this.#add('/recorder.js', recorder);
    this.#add('/favicon.ico', '');
    const files = staticServer({
      root,
      folders: ['dist'],
      respond: ({pathname}: URL) => this.#added.get(pathname),
    });
    this.#server = createServer((request, response) => {
      const [path = ''] = (request.url ?? '').split('?');
      const answer = this.#answers.get(path);
      if (answer) answer(request, response);
      else files.emit('request', request, response);
    });
  }

  /** @param root where `dist/` is */
  static async start(root = '.'): Promise<Site> {
    const site = new Site(root);
    site.origin = `http://127.0.0.1:${String(await listen(site.#server, 0))}`;
    // A test that fails half-way leaves its site behind; that must not keep the process.
    site.#server.unref();
    return site;
  }

  /** @returns the address of the new page */
  addPage({body, head = '', policy, files = {}, answers = {}}: PageSource): string {
    for (const [path, content] of Object.entries(files)) this.#add(path, content);
    this.answer(answers);
    const path = `/page-${String(++this.#pages)}.html`;
    this.#add(path, documentOf(head, body), policy);
    return this.origin + path;
  }

  /** Has addresses answered as a test says. */
  answer(answers: Readonly<Record<string, Answerer>>): void {
    for (const [path, answer] of Object.entries(answers)) this.#answers.set(path, answer);
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #add(path: string, body: string, policy?: string): void {
    const headers: Record<string, string> = {
      'content-type': types[path.split('.').at(-1) ?? ''] ?? 'text/plain',
    };
    if (policy !== undefined) headers['content-security-policy'] = policy;
    this.#added.set(path, {body, headers});
  }
}

function documentOf(head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A page under test</title>
<script src="/recorder.js"></script>
${head}
</head>
<body>
${body}
</body>
</html>`;
}
