import {expect} from '@esm-bundle/chai';
import {file, inTurn, late, status} from './answers.js';
import {describePages, type Open, type OpenPage} from './open-page.js';
import type {Answerer} from './site.js';
import {MODULE} from './story-tag.js';

interface Entry {
  readonly id: string;
  readonly date: string;
  readonly headline: string;
  readonly text?: string;
  readonly link?: string;
  readonly tags?: readonly string[];
}

/** A live story of so many events, one a day. */
function eventsOf(count: number): readonly Entry[] {
  return Array.from({length: count}, (_, index) => ({
    id: `e${String(index)}`,
    date: new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
    headline: `Event ${String(index)}`,
    text: 'What is known of it, and who said so, in a sentence that fills a line or two of a list.',
    link: `https://example.org/${String(index)}`,
  }));
}

/** A server's file that a test edits. */
class LiveFile {
  events: readonly Entry[] = eventsOf(30);
  title: string | undefined;
  eras: readonly object[] | undefined;
  /** Headers `If-None-Match` of the requests. */
  readonly asked: (string | undefined)[] = [];

  readonly answer: Answerer = (request, response) => {
    const {title, eras, events} = this;
    const body = JSON.stringify(title ? {title, eras, events} : events);
    const etag = `"${String(body.length)}-${String(this.events.length)}"`;
    this.asked.push(request.headers['if-none-match']);
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else file(body, {etag})(request, response);
  };
}

const files = {
  '/heard.js': `window.heard = {ready: 0, updates: [], said: []};
    addEventListener('timeline-ready', () => heard.ready++);
    addEventListener('timeline-update', ({detail: {added, changed, removed}}) =>
      heard.updates.push([added, changed, removed].map((list) => list.map(({id}) => id))));`,
  '/page.css': 'body {margin: 0; font: 16px/1.4 sans-serif}',
};

async function openLive(open: Open, live: LiveFile, attributes: string): Promise<OpenPage> {
  const page = await open({
    head: `<link rel="stylesheet" href="/page.css"><script src="/heard.js"></script>${MODULE}`,
    body: `<news-timeline src="/live.json" ${attributes} now="2025-01-01"></news-timeline>
      <p id="after">After</p>`,
    files,
    answers: {
      '/live.json': live.answer,
      '/other.json': file(JSON.stringify([{date: '2020', headline: 'Other'}])),
    },
  });
  await page.until('heard.ready === 1');
  await page.until(`!${ROOT}.querySelector('[aria-busy]')`);
  return page;
}

const TIMELINE = `document.querySelector('news-timeline')`;
const ROOT = `${TIMELINE}.shadowRoot`;
const BUTTON = `${ROOT}.querySelector('.news button')`;
const entry = (id: string): string =>
  `[...${ROOT}.querySelectorAll('li')].find((li) => li.textContent.includes(${JSON.stringify(id)}))`;

describePages('a timeline that goes on', (open) => {
  it('asks for what is newer, and only for that', async () => {
    const live = new LiveFile();
    const page = await openLive(open, live, 'refresh="1"');
    while (live.asked.length < 4) await page.drawn();
    expect(new Set(live.asked.slice(1))).to.deep.equal(
      new Set([`"${String(JSON.stringify(live.events).length)}-30"`]),
    );
    expect(await page.evaluate('heard.updates.length')).to.equal(0);
  });

  it('keeps news that would move what is in view until the reader asks for them', async () => {
    const live = new LiveFile();
    const page = await openLive(open, live, 'refresh="1"');
    const [first = {} as Entry, ...others] = live.events;
    live.events = [
      {id: 'n', date: '2023-12-01', headline: 'News'},
      {...first, headline: 'Corrected event 0'},
      ...others.slice(0, -1),
    ];
    await page.until(BUTTON);
    expect(await page.evaluate('heard.updates')).to.deep.equal([[['n'], ['e0'], ['e29']]]);
    expect(await page.evaluate(`${BUTTON}.textContent`)).to.equal('1 new event, 2 corrections');
    expect(await page.evaluate(`${ROOT}.querySelector('.said').textContent`)).to.equal(
      '1 new event, 2 corrections',
    );
    expect((await page.headlines())[0]).to.equal('Event 0');
    expect(await page.layoutShift()).to.equal(0);

    await page.evaluate(`void ${BUTTON}.click()`);
    await page.until(`!${BUTTON}`);
    expect((await page.headlines()).slice(0, 3)).to.deep.equal([
      'News',
      'Corrected event 0',
      'Event 1',
    ]);
    expect(await page.evaluate(`${entry('News')}.querySelector('.status').textContent`)).to.equal(
      'New',
    );
    expect(
      await page.evaluate(`${entry('Corrected')}.querySelector('.status').textContent`),
    ).to.equal('Corrected');
    expect(await page.evaluate(`${ROOT}.activeElement === ${entry('News')}`)).to.equal(true);
    expect(await page.evaluate('heard.ready')).to.equal(1);
  });

  it('leads to the news past lists of other things, and on an axis', async () => {
    for (const layout of ['list', 'axis']) {
      const live = new LiveFile();
      live.title = 'A story';
      live.eras = [2023, 2024].map((year) => ({date: String(year), label: `In ${String(year)}`}));
      const page = await openLive(open, live, `refresh="1" layout="${layout}"`);
      live.events = [...live.events, {id: 'n', date: '2024-12-01', headline: 'News'}];
      await page.until(BUTTON);
      await page.evaluate(`void ${BUTTON}.click()`);
      await page.until(`!${BUTTON}`);
      const reached =
        layout === 'list'
          ? `${ROOT}.activeElement?.textContent`
          : `${ROOT}.querySelector('.story').textContent`;
      expect(await page.evaluate(reached)).to.include('News');
    }
  });

  it('scrolls nothing when news come to an axis', async () => {
    const live = new LiveFile();
    const page = await openLive(open, live, 'layout="axis"');
    // The browser's own way to keep a place is not the question.
    await page.evaluate(
      `document.body.style.cssText = 'padding-bottom: 3000px; overflow-anchor: none'`,
    );
    await page.evaluate('scrollTo(0, 60)');
    live.events = [
      ...Array.from({length: 40}, (_, index) => ({
        id: `n${String(index)}`,
        date: '2023-12-31',
        headline: `News ${String(index)}`,
      })),
      ...live.events,
    ];
    await page.evaluate(`void ${TIMELINE}.refresh()`);
    await page.until('heard.updates.length === 1');
    await page.drawn();
    expect(await page.evaluate('scrollY')).to.equal(60);
  });

  it('shows news at once when the page asks, and the reader stays where they are', async () => {
    const live = new LiveFile();
    const page = await openLive(open, live, 'selected="e12"');
    await page.evaluate(`void ${entry('Event 12')}.scrollIntoView({block: 'center'})`);
    await page.evaluate(
      `void ${entry('Event 13')}.querySelector('a').focus({preventScroll: true})`,
    );
    const top = `${entry('Event 12')}.getBoundingClientRect().top`;
    const before = await page.evaluate<number>(top);
    live.events = [
      ...[1, 2, 3].map((day) => ({
        id: `n${String(day)}`,
        date: `2023-12-0${String(day)}`,
        headline: `News ${String(day)}`,
      })),
      ...live.events,
    ];
    await page.evaluate(`void ${TIMELINE}.refresh()`);
    await page.until('heard.updates.length === 1');
    await page.drawn();
    expect(await page.headlines()).to.have.length(33);
    expect(await page.evaluate(top)).to.be.closeTo(before, 2);
    expect(
      await page.evaluate(`${ROOT}.activeElement.closest('li').textContent.includes('Event 13')`),
    ).to.equal(true);
    expect(await page.evaluate(`${ROOT}.querySelector('[aria-current]').textContent`)).to.include(
      'Event 12',
    );
    expect(await page.evaluate(`${BUTTON}.textContent`)).to.equal('3 new events');
  });

  it('draws of a long list no more anew than has changed', async () => {
    const live = new LiveFile();
    live.events = eventsOf(1500);
    const page = await openLive(open, live, '');
    live.events = live.events.map((event, index) =>
      index === 40 ? {...event, headline: 'Edited'} : event,
    );
    await page.evaluate(`(() => {
      window.changed = new Set();
      new MutationObserver((records) => {
        const items = [...${ROOT}.querySelectorAll('li')];
        for (const {target, addedNodes} of records) {
          for (const node of [target, ...addedNodes]) {
            const item = (node.closest ? node : node.parentElement)?.closest('li');
            if (item) changed.add(items.indexOf(item));
          }
        }
      }).observe(${ROOT}, {subtree: true, childList: true, characterData: true, attributes: true});
    })()`);
    await page.evaluate(`void ${TIMELINE}.refresh()`);
    await page.until('heard.updates.length === 1');
    await page.drawn();
    expect(await page.evaluate('[...changed]')).to.deep.equal([40]);
    expect(await page.evaluate(`${ROOT}.querySelectorAll('li').length`)).to.equal(1500);
  });

  it('keeps what it shows while a still newer version is read, piece by piece', async () => {
    const live = new LiveFile();
    // What is not plain is read in a part that takes its time.
    live.events = eventsOf(1500).map((event) => ({...event, tags: ['live']}));
    const page = await openLive(open, live, '');
    for (const id of ['new', 'newer']) {
      await page.evaluate(`(() => {
        const link = ${entry('Event 1400')}.querySelector('a');
        link.focus();
        window.fewest = Infinity;
        window.observer = new MutationObserver(() => {
          fewest = Math.min(fewest, ${ROOT}.querySelectorAll('li').length);
        });
        observer.observe(${ROOT}, {subtree: true, childList: true});
      })()`);
      const {length} = live.events;
      live.events = [...live.events.slice(1), {id, date: '2030', headline: id}];
      await page.evaluate(`void ${TIMELINE}.refresh()`);
      await page.until(`heard.updates.flat(2).includes('${id}')`);
      await page.evaluate('void observer.disconnect()');
      expect(await page.evaluate('fewest')).to.equal(length);
      expect(await page.evaluate(`${ROOT}.activeElement?.href`)).to.equal(
        'https://example.org/1400',
      );
    }
  });

  it('leaves the news of one file behind when another is opened', async () => {
    const live = new LiveFile();
    const page = await openLive(open, live, 'refresh="1"');
    live.events = eventsOf(31);
    await page.until(BUTTON);
    await page.evaluate(`void (${TIMELINE}.src = '/other.json')`);
    await page.until(`${ROOT}.querySelectorAll('li').length === 1`);
    expect(await page.evaluate(BUTTON)).to.equal(null);
    expect(await page.evaluate(`${ROOT}.querySelector('[part~=status]')`)).to.equal(null);
  });

  it('shows at once what waits when the page asks, and nothing it did not ask for', async () => {
    const live = new LiveFile();
    const page = await openLive(open, live, '');
    await page.evaluate(`${TIMELINE}.refresh()`);
    while (live.asked.length < 2) await page.drawn();
    live.events = [{id: 'n', date: '2023-12-01', headline: 'News'}, ...live.events];
    await page.evaluate(`void (${TIMELINE}.refreshSeconds = 1)`);
    await page.until(BUTTON);
    expect((await page.headlines())[0]).to.equal('Event 0');
    await page.evaluate(`void (${TIMELINE}.refreshSeconds = 0)`);
    await page.evaluate(`${TIMELINE}.refresh()`);
    await page.until(`${ROOT}.querySelectorAll('li').length === 31`);
    expect((await page.headlines())[0]).to.equal('News');
    expect(await page.evaluate('heard.updates.length')).to.equal(1);
  });

  it('shows a newer version in another language, or under a title, from its first event on', async () => {
    const live = new LiveFile();
    const page = await openLive(open, live, '');
    live.events = eventsOf(31);
    await page.evaluate(`void ${TIMELINE}.refresh()`);
    await page.until('heard.updates.length === 1');
    const dates = `[...${ROOT}.querySelectorAll('time')].map((time) => time.textContent)`;
    await page.evaluate(`void (${TIMELINE}.language = 'de')`);
    await page.until(`${dates}[0] === '1. Januar 2024'`);
    const shown = await page.evaluate<readonly string[]>(dates);
    expect(shown.filter((date) => !/^\d+\. Januar 2024$/.test(date))).to.deep.equal([]);

    live.title = 'A title';
    await page.evaluate(`void ${TIMELINE}.refresh()`);
    await page.until(`${ROOT}.querySelector('#heading')`);
    expect(
      await page.evaluate(`[...${ROOT}.querySelectorAll('[part=headline]')]
        .filter(({localName}) => localName !== 'h3').length`),
    ).to.equal(0);
  });

  it('takes the nearest event for a selected one that is gone', async () => {
    const live = new LiveFile();
    const page = await openLive(open, live, 'selected="e29"');
    live.events = live.events.slice(0, 10);
    await page.evaluate(`void ${TIMELINE}.refresh()`);
    await page.until('heard.updates.length === 1');
    expect(await page.evaluate(`${TIMELINE}.selected`)).to.equal('e9');
    live.events = eventsOf(30);
    await page.evaluate(`void ${TIMELINE}.refresh()`);
    await page.until('heard.updates.length === 2');
    expect(await page.headlines()).to.have.length(30);
  });

  it('keeps what it shows when asking fails, and asks again', async () => {
    const live = new LiveFile();
    let isDown = false;
    let asked = 0;
    const answer: Answerer = (request, response) => {
      asked++;
      (isDown ? inTurn(status(500)) : live.answer)(request, response);
    };
    const page = await open({
      head: `<script src="/heard.js"></script>${MODULE}`,
      body: '<news-timeline src="/down.json" refresh="1"></news-timeline>',
      files,
      answers: {'/down.json': answer},
    });
    await page.until('heard.ready === 1');
    isDown = true;
    while (asked < 3) await page.drawn();
    isDown = false;
    expect(await page.evaluate(`${TIMELINE}.state`)).to.equal('ready');
    live.events = eventsOf(31);
    await page.until('heard.updates.length === 1');
    expect(await page.evaluate(`${TIMELINE}.timeline.events.length`)).to.equal(31);
  });

  it('stops asking when it leaves the page', async () => {
    const live = new LiveFile();
    const page = await openLive(open, live, 'refresh="1"');
    while (live.asked.length < 2) await page.drawn();
    await page.evaluate(`void ${TIMELINE}.remove()`);
    await page.drawn();
    const asked = live.asked.length;
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 2500))');
    expect(live.asked.length).to.equal(asked);
  });

  it('never puts a late answer over that of another file', async () => {
    const live = new LiveFile();
    const other = file(JSON.stringify([{date: '2020', headline: 'Other'}]));
    const page = await open({
      head: `<script src="/heard.js"></script>${MODULE}`,
      body: '<news-timeline src="/a.json"></news-timeline>',
      files,
      answers: {'/a.json': inTurn(live.answer, late(500, live.answer)), '/b.json': other},
    });
    await page.until('heard.ready === 1');
    live.events = eventsOf(5);
    await page.evaluate(`void ${TIMELINE}.refresh()`);
    await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 150))`);
    await page.evaluate(`void (${TIMELINE}.src = '/b.json')`);
    await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 900))`);
    expect(await page.headlines()).to.deep.equal(['Other']);
  });
});
