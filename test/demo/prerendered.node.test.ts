import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {prerenderedPage} from '../../tools/prerendered-page.mjs';
import {Demo} from './demo-page.js';

interface Story {
  readonly events: readonly {readonly headline: string; readonly text: string}[];
}

const story = JSON.parse(readFileSync('demo/stories/china-central-asia.json', 'utf8')) as Story;
const DATES = ['2020', 'May 2023', 'December 2024', '16–18 June 2025', 'by 2030'];
const SOURCES = [
  'Source: China Encroaches on Russia’s Backyard, 11:06 AM World, June 2025',
  'Source: China Daily',
  'Source: 11:06 AM World, June 2025',
  'Source: China Daily, June 2025',
  'Source: 11:06 AM World, June 2025',
];

const withoutMarks = (text: string): string => text.replaceAll('**', '');

describe('the prerendered page of the demo', function () {
  this.timeout(60_000);
  let demo: Demo;
  before(async () => {
    demo = await Demo.start();
  });
  after(() => demo.stop());

  it('is what the script makes of the story', async () => {
    expect(readFileSync('demo/prerendered.html', 'utf8')).to.equal(await prerenderedPage());
  });

  it('shows all five events with dates, texts and sources without JavaScript', async () => {
    const {page, ...opened} = await demo.open('prerendered.html', {javaScriptEnabled: false});
    const items = page.locator('news-timeline > ol > li');
    const texts = (selector: string): Promise<readonly string[]> =>
      items.locator(selector).allInnerTexts();
    expect(await texts('> time')).to.deep.equal(DATES);
    expect(await texts('> h3')).to.deep.equal(
      story.events.map(({headline}, index) => headline + (index === 4 ? ' Planned' : '')),
    );
    expect(await texts('> p:not([slot])')).to.deep.equal(
      story.events.map(({text}) => withoutMarks(text)),
    );
    expect(await texts('> footer')).to.deep.equal(SOURCES);
    expect(await texts('> aside')).to.have.length(1);
    for (const item of await items.all()) expect(await item.isVisible()).to.equal(true);
    expect(opened.misdeeds).to.deep.equal({messages: [], requests: []});
    await page.context().close();
  });

  it('is accessible and not too wide as a list, in every width, by day and by night', async () => {
    const bare = await demo.openWithoutScript('prerendered.html');
    expect(await bare.faults()).to.deep.equal([]);
    await bare.close();
  });

  it('shows the same with JavaScript, under a strict policy', async () => {
    const opened = await demo.open('prerendered.html');
    expect(await opened.texts('date')).to.deep.equal(
      DATES.map((date) => (date.includes('–') ? `${date} 3 days` : date)),
    );
    expect(await opened.texts('text')).to.deep.equal(
      story.events.map(({text}) => withoutMarks(text)),
    );
    expect(await opened.texts('sources')).to.deep.equal(SOURCES);
    expect(opened.misdeeds).to.deep.equal({messages: [], requests: []});
    expect(await opened.faults()).to.deep.equal([]);
    await opened.close();
  });

  for (const width of [320, 768, 1280]) {
    it(`does not move when the timeline takes the place of the list at ${width} px`, async () => {
      const opened = await demo.open('prerendered.html', {viewport: {width, height: 5000}});
      expect(await opened.layoutShift()).to.equal(0);
      await opened.close();
    });
  }
});
