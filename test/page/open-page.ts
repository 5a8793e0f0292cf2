import {after, before, describe} from 'mocha';
import {
  browserOf,
  closeBrowsers,
  engines,
  type Devtools,
  type Engine,
  type Tab,
} from './browsers.js';
import {Site, type PageSource} from './site.js';

/** What a page's console, policy and network had to say. */
export interface Report {
  readonly violations: readonly string[];
  readonly messages: readonly string[];
  readonly errors: readonly string[];
  /** Requests to another host. */
  readonly foreign: readonly string[];
}

/** The report of a page on which nothing went wrong. */
export const SILENCE: Report = {violations: [], messages: [], errors: [], foreign: []};

/** What a page holds on to. */
export interface Memory {
  /** Bytes of scripts' objects. */
  readonly heap: number;
  /** DOM nodes, on the page and off it. */
  readonly nodes: number;
  readonly listeners: number;
}

/** How long a page may take to show its timeline, in milliseconds. */
const PATIENCE = 10_000;

/** A page that is open in a browser. */
export class OpenPage {
  readonly #tab: Tab;
  readonly #origin: string;

  constructor(tab: Tab, origin: string) {
    this.#tab = tab;
    this.#origin = origin;
  }

  /** The value of an expression in the page; a promise is waited for. */
  evaluate<T>(expression: string): Promise<T> {
    return this.#tab.evaluate(expression) as Promise<T>;
  }

  /** Waits until an expression is true in the page. */
  async until(expression: string): Promise<void> {
    const held = await this.evaluate<boolean>(`new Promise((resolve) => {
      const end = Date.now() + ${String(PATIENCE)};
      const look = () => (${expression}) ? resolve(true)
        : Date.now() > end ? resolve(false) : setTimeout(look, 20);
      look();
    })`);
    if (!held) throw new Error(`Never true: ${expression}\n${JSON.stringify(await this.report())}`);
  }

  /** The headlines of the timeline's events without their status, once there are any. */
  async headlines(selector = 'news-timeline'): Promise<readonly string[]> {
    const timeline = `document.querySelector(${JSON.stringify(selector)})`;
    await this.until(`${timeline}?.shadowRoot?.querySelector('[part~="event"]')`);
    return this.evaluate(`[...${timeline}.shadowRoot.querySelectorAll('[part~="event"]')].map(
      (event) => {
        const headline = event.querySelector('[part~="headline"]').cloneNode(true);
        headline.querySelector('[part~="status"]')?.remove();
        return headline.textContent.trim();
      })`);
  }

  /** Adds a script as a page's own loader would. */
  async addScript(attributes: Readonly<Record<string, string>>): Promise<void> {
    await this.evaluate(`new Promise((onload, onerror) => {
      const script = Object.assign(document.createElement('script'), {onload, onerror});
      for (const [name, value] of Object.entries(${JSON.stringify(attributes)}))
        script.setAttribute(name, value);
      document.head.append(script);
    }).then(() => true)`);
  }

  /** Waits for two frames: what was to be drawn is drawn. */
  async drawn(): Promise<void> {
    await this.evaluate(`new Promise((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))`);
  }

  /** The top of an element on the page, in CSS pixels. */
  top(selector: string): Promise<number> {
    return this.evaluate(
      `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top + scrollY`,
    );
  }

  /** Cumulative layout shift of what follows the timeline (`#after`); 0 in engines that do not measure it. */
  layoutShift(): Promise<number> {
    return this.evaluate('recorded.shift');
  }

  /** What the page holds on to once its garbage is collected; only Chromium tells. */
  async memory(): Promise<Memory> {
    await this.collectGarbage();
    await this.devtools.send('Performance.enable');
    const {metrics} = (await this.devtools.send('Performance.getMetrics')) as {
      readonly metrics: readonly {readonly name: string; readonly value: number}[];
    };
    const valueOf = (name: string): number =>
      metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return {
      heap: valueOf('JSHeapUsedSize'),
      nodes: valueOf('Nodes'),
      listeners: valueOf('JSEventListeners'),
    };
  }

  /** Twice: the first may only find what is to be finalised. */
  async collectGarbage(): Promise<void> {
    for (let time = 0; time < 2; time++) await this.devtools.send('HeapProfiler.collectGarbage');
  }

  /** @throws {Error} in a browser other than Chromium */
  get devtools(): Devtools {
    const {devtools} = this.#tab;
    if (!devtools) throw new Error('This browser has no DevTools Protocol.');
    return devtools;
  }

  async report(): Promise<Report> {
    await this.drawn();
    const {violations, messages, errors, resources} = await this.evaluate<
      Omit<Report, 'foreign'> & {resources: readonly string[]}
    >(`({...recorded, resources: performance.getEntriesByType('resource').map(({name}) => name)})`);
    const addresses = new Set([...resources, ...this.#tab.requested]);
    const foreign = [...addresses].filter((address) => new URL(address).origin !== this.#origin);
    return {violations, messages, errors, foreign};
  }

  close(): Promise<void> {
    return this.#tab.close();
  }
}

/** Opens a page as a test wrote it. */
export type Open = (source: PageSource) => Promise<OpenPage>;

/** A group of tests for pages, in every engine that is asked for. */
export function describePages(title: string, tests: (open: Open, engine: Engine) => void): void {
  for (const engine of engines) {
    describe(`${title} (${engine})`, function () {
      this.timeout(60_000);
      let site: Site;
      const opened: OpenPage[] = [];
      before(async () => {
        site = await Site.start();
        await browserOf(engine);
      });
      after(async () => {
        for (const page of opened) await page.close();
        site.stop();
      });
      tests(async (source) => {
        const tab = await (await browserOf(engine)).open(site.addPage(source));
        const page = new OpenPage(tab, site.origin);
        opened.push(page);
        return page;
      }, engine);
    });
  }
}

// Outside of every group, so after all of them.
after(closeBrowsers);
