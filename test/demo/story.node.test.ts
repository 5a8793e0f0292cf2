import {expect} from '@esm-bundle/chai';
import {existsSync, readFileSync} from 'node:fs';
import {readTimeline} from '../../src/model.js';
import {Demo, type DemoPage} from './demo-page.js';

const text = readFileSync('demo/stories/railway.json', 'utf8');
const {timeline, issues} = readTimeline(text, {now: '2025-06-20'});
const headlines = timeline.events.map(({headline}) => headline as string);

/** What the story asks its own site for, as it is written in the file. */
const files = [...text.matchAll(/(?<=[" ])stories\/media\/[\w.-]+/g)].map(([file]) => file);

describe('the story of the demo', function () {
  this.timeout(60_000);
  let demo: Demo;
  let story: DemoPage;

  before(async () => {
    demo = await Demo.start();
    story = await demo.open('story.html');
  });
  after(() => demo.stop());

  it('has data without a fault', () => {
    expect(issues).to.deep.equal([]);
  });

  it('has every picture, film and sound that it names', () => {
    expect(files).to.have.length.above(10);
    expect(files.filter((file) => !existsSync(`demo/${file}`))).to.deep.equal([]);
  });

  it('says of every picture, film and sound what it is and who made it', () => {
    for (const {url, alt, caption, credit} of timeline.events.flatMap(({media}) => media)) {
      expect([alt, caption, credit], url).to.not.include(undefined);
    }
  });

  it('tells all events', async () => {
    const told = (await story.page.locator('news-timeline').innerHTML()) + (await shadow(story));
    expect(headlines.filter((headline) => !told.includes(headline))).to.deep.equal([]);
    expect(await story.texts('headline')).to.have.length.above(0);
  });

  it('writes nothing to the console and asks for nothing but its own files', () => {
    expect(story.misdeeds).to.deep.equal({messages: [], requests: []});
  });

  it('has no inline style and no inline script', async () => {
    const response = await story.page.request.get(story.page.url());
    expect(await response.text()).to.not.match(/ style=|<style|<script(?![^>]* src=)/);
  });

  it('can be read without the script', async () => {
    const bare = await demo.open('story.html', {javaScriptEnabled: false});
    const list = bare.page.locator('news-timeline > ol');
    expect(await list.locator('h3').allInnerTexts()).to.have.members(headlines);
    expect(await list.isVisible()).to.equal(true);
    await bare.close();
  });

  it('is accessible and not too wide, in windows of several widths, by day and by night', async () => {
    expect(await story.faults()).to.deep.equal([]);
  });

  for (const width of [320, 768, 1280]) {
    it(`does not move when the timeline arrives at ${width} px`, async () => {
      const opened = await demo.open('story.html', {viewport: {width, height: 900}});
      expect(await opened.layoutShift()).to.equal(0);
      await opened.close();
    });
  }
});

/** What the timeline has drawn, whichever way it shows it. */
function shadow({page}: DemoPage): Promise<string> {
  return page.locator('news-timeline').evaluate((element) => element.shadowRoot?.innerHTML ?? '');
}
