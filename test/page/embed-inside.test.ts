import {expect} from '@esm-bundle/chai';
import type {Server} from 'node:http';
import {chromium, type Browser, type FrameLocator, type Page} from 'playwright-core';
import {chromiumFlags, findBrowsers} from '../../tools/browsers.mjs';
import {listen, staticServer} from '../../tools/static-server.mjs';
import {OPEN_TO_ALL} from './answers.js';
import {Site} from './site.js';
import {story, storyHeadlines} from './story-tag.js';

/** What readers do inside a sandboxed embed page, which only Chromium's tools can reach. */
describe('inside an embed page (chromium)', function () {
  this.timeout(60_000);
  let browser: Browser;
  let site: Site;
  let server: Server;
  let host = '';
  const pages: Page[] = [];

  before(async () => {
    const {chromium: executablePath} = await findBrowsers(['chromium'], {install: false});
    if (!executablePath) throw new Error('There is no Chromium to open the page in.');
    browser = await chromium.launch({executablePath, args: chromiumFlags});
    site = await Site.start();
    server = staticServer({
      root: '.',
      folders: ['dist'],
      respond: ({pathname}: URL) =>
        pathname === '/story.json'
          ? {headers: OPEN_TO_ALL, body: JSON.stringify(story)}
          : undefined,
    });
    host = `http://127.0.0.1:${String(await listen(server, 0))}`;
  });
  after(async () => {
    await browser.close();
    site.stop();
    server.closeAllConnections();
    server.close();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  /** Opens a page with the embed page in a sandbox. */
  async function open(query: string): Promise<{page: Page; frame: FrameLocator; said: string[]}> {
    const src = `${host}/dist/embed.html?src=/story.json&amp;now=2025-06-20&amp;${query}`;
    const address = site.addPage({
      body: `<iframe data-news-timeline-embed title="Timeline" width="600" height="600"
        sandbox="allow-scripts" src="${src}"></iframe><script src="/dist/embed-parent.js"></script>`,
    });
    const page = await browser.newPage();
    pages.push(page);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await frame.locator('news-timeline:state(ready)').waitFor();
    return {page, frame, said};
  }

  it('shows all events without an origin and without anything kept', async () => {
    const {frame, said} = await open('');
    await expectHeadlines(frame);
    const [origin, title] = await frame
      .locator('news-timeline')
      .evaluate(() => [self.origin, document.title]);
    expect([origin, title]).to.deep.equal(['null', story.title]);
    // Its modules could not be had, which the browser says, and nothing else is wrong.
    expect(said.filter((text) => !/CORS policy|ERR_FAILED/.test(text))).to.deep.equal([]);
  });

  it('shows the layout and the switches that the address asks for', async () => {
    const {frame} = await open(
      'layout=axis&amp;search&amp;accent=%23006600&amp;theme=dark&amp;lang=de',
    );
    await frame.locator('[part~="axis"]').first().waitFor();
    await frame.locator('[part~="search"]').waitFor();
    const look = await frame
      .locator('news-timeline')
      .evaluate((timeline) => [
        getComputedStyle(timeline).getPropertyValue('--news-timeline-accent'),
        getComputedStyle(timeline).colorScheme,
        document.documentElement.lang,
      ]);
    expect(look).to.deep.equal(['#006600', 'dark', 'de']);
  });

  it('copies links to the page around', async () => {
    const {page, frame} = await open('permalinks');
    const button = frame.locator('[part~="event"]').nth(1).locator('button.copy');
    await button.click();
    // A sandbox may copy nothing: the link is there to be copied by hand.
    const field = frame.locator('input[readonly]');
    const isDone = frame.locator('button.copy.done');
    await field.or(isDone).first().waitFor();
    if (await field.count()) expect(await field.inputValue()).to.equal(`${page.url()}#xian-summit`);
    const base = await frame.locator('news-timeline').getAttribute('permalink-base');
    expect(base).to.equal(page.url());
  });

  it('puts the event that the reader selects into the address of the page around', async () => {
    const {page, frame} = await open('permalinks&amp;layout=story');
    const before = page.url();
    await frame.locator('news-timeline').evaluate((timeline) => {
      (timeline as HTMLElement & {goTo(id: string): void}).goTo('astana-summit');
    });
    await page.waitForURL(`${before}#astana-summit`);
    await page.goBack();
    expect(page.url()).to.equal(before);
  });
});

async function expectHeadlines(frame: FrameLocator): Promise<void> {
  const texts = await frame.locator('[part~="headline"]').allTextContents();
  const shown = texts.map((text) => text.replace(/\s+/g, ' ').trim());
  for (const headline of storyHeadlines) {
    expect(
      shown.some((text) => text.includes(headline)),
      headline,
    ).to.equal(true);
  }
}
