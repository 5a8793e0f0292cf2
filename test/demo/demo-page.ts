import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {chromiumFlags, findBrowsers} from '../../tools/browsers.mjs';
import {listen, staticServer} from '../../tools/static-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Where pages have the timeline from. */
const SCRIPT = '**/dist/news-timeline.js';

/** What a page did that a reader would not want. */
export interface Misdeeds {
  /** Messages in the console, of any kind, and uncaught errors. */
  readonly messages: string[];
  /** Addresses it asked for that are not of its own site, or are not there. */
  readonly requests: string[];
}

/** The demo as `npm start` serves it, and a Chromium to look at it with. */
export class Demo {
  private constructor(
    private readonly browser: Browser,
    private readonly server: ReturnType<typeof staticServer>,
    private readonly origin: string,
  ) {}

  static async start(): Promise<Demo> {
    const {chromium: executablePath} = await findBrowsers(['chromium']);
    if (!executablePath) throw new Error('There is no Chromium to open the demo in.');
    const folders = ['demo', 'dist', 'custom-elements.json'];
    const server = staticServer({root, folders});
    const port = await listen(server, 0);
    const browser = await chromium.launch({executablePath, args: chromiumFlags});
    return new Demo(browser, server, `http://127.0.0.1:${port}`);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }

  /** Opens a page of `demo/` in a window of its own. */
  async open(path: string, options: BrowserContextOptions = {}): Promise<DemoPage> {
    const opened = await this.openWindow(options);
    const {page} = opened;
    // As over a network: the page is drawn before its script is there.
    await page.route(SCRIPT, async (route) => {
      await page.waitForTimeout(100);
      await route.continue();
    });
    await page.goto(`${this.origin}/demo/${path}`);
    if (options.javaScriptEnabled ?? true) {
      await page.locator('news-timeline:state(ready)').waitFor();
    }
    return opened;
  }

  /** Opens a page with several timelines. */
  async openAll(path: string, timelines: number): Promise<DemoPage> {
    const opened = await this.openWindow({viewport: {width: 1280, height: 900}});
    const {page} = opened;
    await page.goto(`${this.origin}/demo/${path}`);
    await page
      .locator('news-timeline:state(ready)')
      .nth(timelines - 1)
      .waitFor();
    return opened;
  }

  /** Opens a page as it is before its script is there. */
  async openWithoutScript(path: string): Promise<DemoPage> {
    const opened = await this.openWindow({});
    await opened.page.route(SCRIPT, (route) => route.abort());
    await opened.page.goto(`${this.origin}/demo/${path}`);
    return opened;
  }

  private async openWindow(options: BrowserContextOptions): Promise<DemoPage> {
    const context = await this.browser.newContext(options);
    const page = await context.newPage();
    const misdeeds = watch(page, this.origin);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.addInitScript(recordLayoutShifts);
    return new DemoPage(page, misdeeds, asked);
  }
}

type RecordingWindow = Window & {layoutShift?: number};

export class DemoPage {
  private hasAxe = false;

  constructor(
    readonly page: Page,
    readonly misdeeds: Misdeeds,
    /** The paths it has asked for, whether or not they have come. */
    readonly asked: readonly string[],
  ) {}

  /** The texts of a part of the timeline. */
  async texts(part: string): Promise<readonly string[]> {
    const texts = await this.page.locator(`news-timeline [part~="${part}"]`).allTextContents();
    return texts.map((text) => text.replace(/\s+/gu, ' ').trim());
  }

  /** Looks at the same page in another window or at night. */
  async show(width: number, colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.setViewportSize({width, height: 900});
    await this.page.emulateMedia({colorScheme});
  }

  /** What is wrong with the page in windows of several widths, by day and by night. */
  async faults(): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 768, 1280]) {
        await this.show(width, colorScheme);
        const found = await this.accessibilityViolations();
        if (await this.overflows()) found.push('wider than its window');
        faults.push(...found.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
      }
    }
    return faults;
  }

  /** What axe finds wrong: the rule and the places. */
  async accessibilityViolations(): Promise<string[]> {
    if (!this.hasAxe) await this.page.evaluate(axeSource);
    this.hasAxe = true;
    return this.page.evaluate(async () => {
      const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
      const {violations} = await axe.run();
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
    });
  }

  /** Whether the page is wider than its window, which would make readers scroll sideways. */
  async overflows(): Promise<boolean> {
    return this.page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      return scrollWidth > clientWidth;
    });
  }

  /** How far what was in the window has been moved about since the page has arrived (Cumulative Layout Shift). */
  async layoutShift(): Promise<number> {
    return this.page.evaluate(() => (window as RecordingWindow).layoutShift ?? NaN);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/**
 * Runs in the page, before anything of its own. What moves while the page's own markup is still arriving,
 * word by word on a slow machine, is not counted: no script of the page has run by then.
 */
function recordLayoutShifts(): void {
  const recording: RecordingWindow = window;
  recording.layoutShift = 0;
  let arrived = Infinity;
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') arrived = performance.now();
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.startTime < arrived) continue;
      recording.layoutShift =
        (recording.layoutShift ?? 0) + (entry as unknown as {value: number}).value;
    }
  }).observe({type: 'layout-shift', buffered: true});
}

function watch(page: Page, origin: string): Misdeeds {
  const misdeeds: Misdeeds = {messages: [], requests: []};
  page.on('console', (message) => misdeeds.messages.push(message.text()));
  page.on('pageerror', (error) => misdeeds.messages.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) misdeeds.requests.push(request.url());
  });
  page.on('response', (response) => {
    if (!response.ok()) misdeeds.requests.push(response.url());
  });
  return misdeeds;
}
