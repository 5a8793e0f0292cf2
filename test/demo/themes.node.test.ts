import {expect} from '@esm-bundle/chai';
import {readdirSync} from 'node:fs';
import {Demo, type DemoPage} from './demo-page.js';

const themes = readdirSync('src/themes').map((file) => file.replace('.css', ''));

describe('the theme page of the demo', function () {
  this.timeout(120_000);
  let demo: Demo;
  let opened: DemoPage;

  before(async () => {
    demo = await Demo.start();
    opened = await demo.openAll('themes.html', 3);
  });
  after(async () => {
    await opened.close();
    await demo.stop();
  });

  it('shows the story as list, axis and story, in the theme that is chosen', async () => {
    const {page} = opened;
    expect(await page.locator('news-timeline:state(ready)').count()).to.equal(3);
    const looks = new Set<string>();
    for (const theme of themes) {
      await page.getByLabel(theme, {exact: true}).check();
      looks.add(
        await page
          .locator('news-timeline section')
          .first()
          .evaluate((section) => {
            const {backgroundColor, fontFamily} = getComputedStyle(section);
            return `${backgroundColor} ${fontFamily}`;
          }),
      );
      expect(await page.locator('code').innerText()).to.contain(`data-theme="${theme}"`);
      expect(await opened.accessibilityViolations(), theme).to.deep.equal([]);
    }
    expect(looks.size).to.equal(themes.length);
  });

  it('is light or dark as it is told', async () => {
    const {page} = opened;
    await page.getByLabel('broadsheet', {exact: true}).check();
    const ground = (): Promise<string> =>
      page
        .locator('news-timeline section')
        .first()
        .evaluate((section) => getComputedStyle(section).backgroundColor);
    await page.getByLabel('light', {exact: true}).check();
    expect(await ground()).to.equal('rgb(249, 245, 234)');
    await page.getByLabel('dark', {exact: true}).check();
    expect(await ground()).to.equal('rgb(25, 23, 18)');
  });

  it('takes an accent, and writes it down', async () => {
    const {page} = opened;
    await page.getByLabel('your own', {exact: true}).check();
    await page.getByLabel('colour', {exact: true}).fill('#00aa55');
    expect(await page.locator('code').innerText()).to.contain('--news-timeline-accent: #00aa55');
    await page.getByLabel('your own', {exact: true}).uncheck();
    expect(await page.locator('code').innerText()).to.not.contain('accent');
  });

  it('is no wider than its window, writes nothing to the console, and asks nobody else', async () => {
    for (const width of [320, 768, 1280]) {
      await opened.show(width, 'light');
      expect(await opened.overflows(), String(width)).to.equal(false);
    }
    expect(opened.misdeeds).to.deep.equal({messages: [], requests: []});
  });
});
