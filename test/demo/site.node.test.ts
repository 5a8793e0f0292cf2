import {expect} from '@esm-bundle/chai';
import {chromium, type Browser, type Page} from 'playwright-core';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {type Server} from 'node:http';
import {tmpdir} from 'node:os';
import {join, posix} from 'node:path';
import {chromiumFlags, findBrowsers} from '../../tools/browsers.mjs';
import {writeSite} from '../../tools/site.mjs';
import {listen, staticServer} from '../../tools/static-server.mjs';
import {storyHeadlines} from '../page/story-tag.js';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface Link {
  /** The page it is on. */
  readonly on: string;
  readonly href: string;
}

describe('the site', function () {
  this.timeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'news-timeline-site-'));
  writeSite(folder);
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('dist'));
  const own = pages.filter((file) => !file.startsWith('demo'));
  const links = pages.flatMap((on) => linksOf(readFileSync(join(folder, on), 'utf8'), on));
  let browser: Browser;
  let server: Server;
  let origin: string;

  before(async () => {
    const {chromium: executablePath} = await findBrowsers(['chromium']);
    if (!executablePath) throw new Error('There is no Chromium to open the site in.');
    browser = await chromium.launch({executablePath, args: chromiumFlags});
    server = staticServer({root: folder});
    origin = `http://127.0.0.1:${String(await listen(server, 0))}`;
  });
  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, {recursive: true});
  });

  it('has a page of every document', () => {
    for (const file of readdirSync('docs').filter((name) => name.endsWith('.md'))) {
      expect(own).to.include(`docs/${file.replace('.md', '.html')}`);
    }
    expect(own).to.include.members(['index.html', 'guide.html', 'CHANGELOG.html']);
  });

  it('leads nowhere but to files and places that are there', () => {
    const inside = links.filter(({href}) => !/^[a-z]+:/i.test(href));
    expect(inside).to.have.length.above(500);
    const broken = inside.filter((link) => !leadsSomewhere(link, folder));
    expect(broken).to.deep.equal([]);
  });

  it('names other sites by whole addresses', () => {
    const outside = links.filter(({href}) => /^[a-z]+:/i.test(href) && !href.startsWith('data:'));
    expect(outside).to.have.length.above(5);
    const wrong = outside.filter(({href}) => !URL.canParse(href) || !/^https?:\/\//.test(href));
    expect(wrong).to.deep.equal([]);
  });

  for (const path of own) {
    it(`has nothing for axe to object to in ${path}, and nothing to scroll sideways`, async () => {
      for (const [width, colorScheme] of [
        [320, 'light'],
        [1280, 'dark'],
      ] as const) {
        const {page, messages} = await open(path, {width, colorScheme});
        expect(await faults(page), `${String(width)} px, ${colorScheme}`).to.deep.equal([]);
        expect(messages).to.deep.equal([]);
        await page.context().close();
      }
    });
  }

  it('shows the first story on its first page', async () => {
    const {page} = await open('index.html', {width: 1280, colorScheme: 'light'});
    await page.locator('news-timeline:state(ready)').waitFor();
    expect(await page.locator('news-timeline [part~="event"]').count()).to.equal(
      storyHeadlines.length,
    );
    await page.context().close();
  });

  it('tells the same without scripts', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(origin);
    const headlines = await page.locator('news-timeline h3:visible').allTextContents();
    expect(headlines).to.deep.equal(storyHeadlines);
    expect(await page.locator('news-timeline time:visible').allTextContents()).to.deep.equal([
      '2020',
      'May 2023',
      'December 2024',
      '16–18 June 2025',
      'by 2030',
    ]);
    await context.close();
  });

  async function open(
    path: string,
    {width, colorScheme}: {readonly width: number; readonly colorScheme: 'light' | 'dark'},
  ): Promise<{readonly page: Page; readonly messages: readonly string[]}> {
    const viewport = {width, height: 900};
    const page = await (await browser.newContext({viewport, colorScheme})).newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(`${origin}/${path}`);
    return {page, messages};
  }
});

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
    const {violations} = await axe.run();
    const {scrollWidth, clientWidth} = document.documentElement;
    return [
      ...(scrollWidth > clientWidth ? ['wider than its window'] : []),
      ...violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`),
    ];
  });
}

function linksOf(html: string, on: string): readonly Link[] {
  // Data are no links.
  const markup = html.replace(
    /<pre[^]*?<\/pre>|<script type="application\/json"[^]*?<\/script>/g,
    '',
  );
  return [...markup.matchAll(/\s(?:href|src|srcset)="([^"]*)"/g)].map(([, href = '']) => ({
    on,
    href: href.replaceAll('&amp;', '&'),
  }));
}

function leadsSomewhere({on, href}: Link, folder: string): boolean {
  const [path = '', hash] = href.split('#');
  const [file = ''] = path.split('?');
  const target = file === '' ? on : posix.join(posix.dirname(on), file);
  const there = join(folder, target, target.endsWith('/') ? 'index.html' : '');
  if (!existsSync(there)) return false;
  // What follows the # of the demo's pages is for their scripts.
  if (!hash || target.startsWith('demo/')) return true;
  return readFileSync(there, 'utf8').includes(`id="${decodeURIComponent(hash)}"`);
}
