import {expect} from '@esm-bundle/chai';
import {describePages, SILENCE} from './open-page.js';
import {file} from './answers.js';
import {NAMED_POLICY} from './site.js';
import {CLASSIC, MODULE, story, storyHeadlines} from './story-tag.js';

/** The first story as an ordinary author of a CMS may write it. */
const list = `<ol>${story.events
  .map(
    ({date, headline, text}) => `<li data-date="${date}"><strong>${headline}</strong> ${text}</li>`,
  )
  .join('')}</ol>`;
const after = '<p id="after">What follows</p>';
const policy = `${NAMED_POLICY} news-timeline; connect-src 'self'`;
const answers = {'/story.json': file(JSON.stringify(story))};
const box = (attributes: string, inside = list): string =>
  `<div data-news-timeline data-now="2025-06-20" ${attributes}>${inside}</div>`;

describePages('a page with what a CMS has left of a timeline', (open) => {
  const scripts = {
    'a module in the head': {head: MODULE},
    'a module that does not wait': {head: MODULE.replace('<script', '<script async')},
    'a classic script in the head': {head: CLASSIC},
    'a classic script at the end': {head: '', end: CLASSIC},
  };
  for (const [title, {head, end = ''}] of Object.entries<{head: string; end?: string}>(scripts)) {
    it(`shows it by ${title}, under a strict policy`, async () => {
      const page = await open({head, policy, answers, body: box('data-src="/story.json"') + end});
      expect(await page.headlines()).to.deep.equal(storyHeadlines);
      expect(await page.report()).to.deep.equal(SILENCE);
    });
  }

  it('makes one of its list where there is no address', async () => {
    const page = await open({head: MODULE, policy, body: box('')});
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    expect(await page.report()).to.deep.equal(SILENCE);
  });

  const rooms = {
    'has a list that takes more room': {style: 'li {margin-block-end: 6em}', attributes: ''},
    'has a list that takes less room': {
      style: 'li, ol {margin: 0; line-height: 1.2}',
      attributes: '',
    },
    'keeps room': {style: '#box {min-height: 1800px}', attributes: ''},
    'keeps room by a style of its own': {style: '', attributes: 'style="min-height: 1800px"'},
    'waits for a file': {style: 'li {margin-block-end: 6em}', attributes: 'data-src="/story.json"'},
  };
  for (const [title, {style, attributes}] of Object.entries(rooms)) {
    it(`does not move what follows when it ${title}`, async () => {
      const page = await open({
        head: '<link rel="stylesheet" href="/room.css">',
        files: {'/room.css': `body {font: 16px/1.5 serif} ${style}`},
        answers,
        body: box(`id="box" ${attributes}`) + after,
      });
      await page.drawn();
      const before = await page.top('#after');
      await page.addScript({type: 'module', src: '/dist/news-timeline.js'});
      expect(await page.headlines()).to.deep.equal(storyHeadlines);
      await page.drawn();
      expect(await page.top('#after')).to.equal(before);
      expect(await page.layoutShift()).to.equal(0);
    });
  }

  it('upgrades those that come later when it is told to', async () => {
    const page = await open({head: MODULE, policy, body: '<main></main>'});
    await page.until('customElements.get("news-timeline")');
    await page.evaluate(`(async () => {
      const late = document.createElement('div');
      Object.assign(late.dataset, {newsTimeline: '', data: ${JSON.stringify(JSON.stringify(story))}});
      document.querySelector('main').append(late);
      const {upgrade} = await import('/dist/upgrade.js');
      await upgrade(late);
    })()`);
    expect(await page.headlines()).to.deep.equal(storyHeadlines);
    expect(await page.report()).to.deep.equal(SILENCE);
  });

  it('asks for nothing more where there is none', async () => {
    const page = await open({head: MODULE, policy, body: '<p>Nothing here</p>'});
    await page.until('customElements.get("news-timeline")');
    expect(
      await page.evaluate(`performance.getEntriesByType('resource').map(({name}) => name)
        .filter((name) => /upgrade|chunks/.test(name))`),
    ).to.deep.equal([]);
  });
});
