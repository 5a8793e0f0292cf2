import {chromium, type Browser, type Page} from 'playwright-core';
import {type Server} from 'node:http';
import {chromiumFlags, findBrowsers} from '../../tools/browsers.mjs';
import {listen} from '../../tools/static-server.mjs';

/** A page of a fixture, open in Chromium. */
export interface Opened {
  readonly page: Page;
  /** Where it is, such as `http://127.0.0.1:40000`. */
  readonly origin: string;
  /** What is in the console, of any kind, and uncaught errors. */
  readonly messages: readonly string[];
  close(): Promise<void>;
}

/** How a page is opened. */
export interface Opening {
  readonly path?: string;
  readonly scripts?: 'on' | 'off';
  /** Runs in the page before anything of its own. */
  readonly before?: () => void;
}

/** How long a page may take for anything, in milliseconds. */
const PATIENCE = 10_000;

/** Opens a page that a server serves. */
export async function open(server: Server, opening: Opening = {}): Promise<Opened> {
  const {path = '/', scripts = 'on', before} = opening;
  const browser = await startChromium();
  const origin = `http://127.0.0.1:${String(await listen(server, 0))}`;
  const context = await browser.newContext({javaScriptEnabled: scripts === 'on'});
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(error.message));
  if (before) await page.addInitScript(before);
  await page.goto(origin + path);
  return {
    page,
    origin,
    messages,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function startChromium(): Promise<Browser> {
  const {chromium: executablePath} = await findBrowsers(['chromium'], {install: false});
  if (!executablePath) throw new Error('No chromium here: `node tools/browsers.mjs` installs it.');
  return chromium.launch({executablePath, args: chromiumFlags});
}
