import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {Demo, type DemoPage} from './demo-page.js';

const story = JSON.parse(readFileSync('demo/stories/china-central-asia.json', 'utf8')) as {
  readonly events: readonly {readonly headline: string}[];
};
const headlines = story.events.map(({headline}) => headline);

describe('the article of the demo', function () {
  this.timeout(60_000);
  let demo: Demo;
  let article: DemoPage;

  before(async () => {
    demo = await Demo.start();
    article = await demo.open('');
  });
  after(() => demo.stop());

  it('shows the five events with their dates', async () => {
    const shown = await article.texts('headline');
    expect(shown.map((text) => text.replace(/ Planned$/, ''))).to.deep.equal(headlines);
    expect(await article.texts('date')).to.have.length(5);
  });

  it('carries the data of the first story', async () => {
    const data = await article.page.locator('news-timeline').getAttribute('data');
    expect(JSON.parse(data ?? '')).to.deep.equal(story);
  });

  it('writes nothing to the console under its strict policy', () => {
    expect(article.misdeeds.messages).to.deep.equal([]);
  });

  it('asks for nothing but its own files, all of which are there', () => {
    expect(article.misdeeds.requests).to.deep.equal([]);
  });

  it('has no inline style and no inline script', async () => {
    const response = await article.page.request.get(article.page.url());
    expect(await response.text()).to.not.match(/ style=|<style|<script(?![^>]* src=)/);
  });

  it('can be read without the script', async () => {
    const bare = await demo.open('', {javaScriptEnabled: false});
    const list = bare.page.locator('news-timeline > ol');
    expect(await list.locator('h3').allInnerTexts()).to.deep.equal(headlines);
    expect(await list.isVisible()).to.equal(true);
    await bare.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 768, 1280]) {
      it(`is accessible and not too wide at ${width} px, ${colorScheme}`, async () => {
        await article.show(width, colorScheme);
        expect(await article.accessibilityViolations()).to.deep.equal([]);
        expect(await article.overflows()).to.equal(false);
      });
    }
  }

  for (const width of [320, 375, 768, 1280]) {
    it(`does not move when the timeline arrives at ${width} px`, async () => {
      const opened = await demo.open('', {viewport: {width, height: 5000}});
      expect(await opened.layoutShift()).to.equal(0);
      await opened.close();
    });
  }
});
