import {expect} from '@esm-bundle/chai';
import {file, inTurn, status} from './answers.js';
import {chunkPath} from './chunk-path.js';
import {describePages, SILENCE} from './open-page.js';
import {MODULE, story, storyHeadlines, storyList, storyTag} from './story-tag.js';

/** The part that shows the controls. */
const PART = `/dist/${chunkPath('filter')}`;
const TIMELINE = `document.querySelector('news-timeline')`;
const CONTROLS = `${TIMELINE}.shadowRoot.querySelectorAll('.controls').length`;
const ATTRIBUTES = 'groups search';

describePages('a page whose readers choose events', (open) => {
  it('does not move what follows, though the controls are loaded last', async () => {
    const page = await open({
      head: '<link rel="stylesheet" href="/roomy.css">',
      files: {'/roomy.css': 'li {margin-block-end: 9em}'},
      body: storyTag(ATTRIBUTES, storyList) + '<p id="after">What follows</p>',
    });
    await page.drawn();
    const before = await page.top('#after');
    await page.addScript({type: 'module', src: '/dist/news-timeline.js'});
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    await page.drawn();
    expect(await page.evaluate(CONTROLS)).to.equal(1);
    expect(await page.top('#after')).to.equal(before);
    expect(await page.layoutShift()).to.equal(0);
    expect(await page.report()).to.deep.equal(SILENCE);
  });

  it('draws list and controls at once where the data are in a file', async () => {
    const page = await open({
      head: MODULE,
      body: `<news-timeline src="/story.json" ${ATTRIBUTES}></news-timeline>`,
      answers: {'/story.json': file(JSON.stringify(story))},
    });
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    expect(await page.evaluate(CONTROLS)).to.equal(1);
    expect(await page.layoutShift()).to.equal(0);
  });

  it('shows of a newer version what its reader chose, and leaves the rest of the list alone', async () => {
    const days = (count: number): readonly object[] =>
      Array.from({length: count}, (_, day) => ({
        id: `d${day}`,
        date: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
        headline: `${day % 2 === 0 ? 'Even' : 'Odd'} day ${day}`,
        group: day % 3 === 0 ? 'third' : 'other',
      }));
    const page = await open({
      head: MODULE,
      body: `<news-timeline src="/days.json" ${ATTRIBUTES} query="even"></news-timeline>`,
      answers: {
        '/days.json': inTurn(
          file(JSON.stringify(days(120)), {etag: '"1"'}),
          file(JSON.stringify(days(126)), {etag: '"2"'}),
        ),
      },
    });
    const items = `[...${TIMELINE}.shadowRoot.querySelectorAll('li')]`;
    await page.headlines();
    await page.until(`${items}.length === 60`);
    await page.evaluate(`${TIMELINE}.hiddenGroups = ['third']`);
    await page.until(`${items}.length === 40`);
    await page.evaluate(`window.first = ${items}[0], ${TIMELINE}.refresh()`);
    await page.until(`${items}.length === 42`);
    expect(await page.evaluate(`${items}[0] === first`)).to.equal(true);
    expect(await page.evaluate(`${items}.at(-1).textContent.includes('Even day 124')`)).to.equal(
      true,
    );
    expect(
      await page.evaluate(`${TIMELINE}.shadowRoot.querySelector('.count').textContent`),
    ).to.equal('42 of 126 events');
    expect(await page.evaluate(`${TIMELINE}.timeline.events.length`)).to.equal(126);
    await page.evaluate(`${TIMELINE}.hiddenGroups = [], ${TIMELINE}.query = ''`);
    await page.until(`${items}.length === 126`);
  });

  it('asks for nothing where no page wants it', async () => {
    const page = await open({head: MODULE, body: storyTag()});
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    const names = `performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname)`;
    expect(await page.evaluate<string[]>(names)).not.to.include(PART);
  });

  // The last one: the host goes on answering so.
  it('shows the list as it is where the controls cannot be had', async () => {
    const page = await open({
      head: MODULE,
      body: storyTag(ATTRIBUTES),
      answers: {[PART]: status(404)},
    });
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    expect(await page.evaluate(CONTROLS)).to.equal(0);
  });
});
