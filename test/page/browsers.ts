import {puppeteerCore} from '@web/test-runner-chrome';
import {chromiumFlags, findBrowsers} from '../../tools/browsers.mjs';
import {WebKitDriver} from '../../tools/webkit-driver.mjs';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The tools for developers of one page: methods of the Chrome DevTools Protocol. */
export interface Devtools {
  send(method: string, parameters?: object): Promise<unknown>;
}

/** One page in a browser. */
export interface Tab {
  /** The value of an expression in the page; a promise is waited for. */
  evaluate(expression: string): Promise<unknown>;
  /** Addresses the page asked for, as far as the browser tells: WebKit does not. */
  readonly requested: readonly string[];
  /** Only Chromium has them. */
  readonly devtools?: Devtools;
  close(): Promise<void>;
}

/** A running browser. */
export interface TestBrowser {
  open(url: string): Promise<Tab>;
  close(): Promise<void>;
}

/** The engines to test in: `PAGE_BROWSERS=chromium,firefox,webkit`. */
export const engines = (process.env['PAGE_BROWSERS'] ?? 'chromium').split(',') as Engine[];

const running = new Map<Engine, Promise<TestBrowser>>();

/** The browser of this engine, started once for all tests of the process. */
export function browserOf(engine: Engine): Promise<TestBrowser> {
  const browser = running.get(engine) ?? start(engine);
  running.set(engine, browser);
  return browser;
}

/** Ends all that were started. */
export async function closeBrowsers(): Promise<void> {
  for (const browser of running.values()) await (await browser).close();
  running.clear();
}

async function start(engine: Engine): Promise<TestBrowser> {
  const path = (await findBrowsers([engine], {install: false}))[engine];
  if (!path) throw new Error(`No ${engine} here: \`node tools/browsers.mjs\` installs it.`);
  return engine === 'webkit' ? startWebKit() : startPuppeteer(engine, path);
}

async function startPuppeteer(
  engine: 'chromium' | 'firefox',
  executablePath: string,
): Promise<TestBrowser> {
  const options = engine === 'chromium' ? {args: chromiumFlags} : ({browser: 'firefox'} as const);
  const browser = await puppeteerCore.launch({headless: true, executablePath, ...options});
  return {
    async open(url) {
      const page = await browser.newPage();
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await page.goto(url);
      const devtools = engine === 'chromium' ? await page.createCDPSession() : undefined;
      return {
        ...(devtools && {devtools: devtools}),
        evaluate: (expression) => page.evaluate(expression),
        requested,
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function startWebKit(): Promise<TestBrowser> {
  const driver = new WebKitDriver();
  await driver.start();
  return {
    async open(url) {
      await driver.send('POST', '/url', {url});
      return {
        evaluate: (expression) =>
          driver.executeAsync(
            `const done = arguments[0]; Promise.resolve(${expression}).then(done)`,
          ),
        requested: [],
        // There is one window, and the next page takes its place.
        close: () => Promise.resolve(),
      };
    },
    close: () => driver.stop(),
  };
}
