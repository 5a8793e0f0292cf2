import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {describePages} from './open-page.js';
import {MODULE} from './story-tag.js';

/** A day of questions, one a minute. */
const QUESTIONS = 24 * 60;
/** How many of the answers are newer versions. */
const EDITS = 300;
/** Questions before the first measurement: by then all parts are loaded and compiled. */
const WARM_UP = 60;
/** How many events the file has, all day. */
const EVENTS = 120;
const GROWTH_LIMIT = 1_000_000;

const TIMELINE = `document.querySelector('news-timeline')`;

const files = {
  '/fake-day.js': readFileSync(new URL('fake-day.js', import.meta.url), 'utf8'),
  '/page.css': 'body {margin: 0; font: 16px/1.4 sans-serif} #after {height: 3000px}',
  // How a newsroom edits its file, and what a reader does meanwhile.
  '/newsroom.js': `
    const eventOf = (index, edit = 0) => ({
      id: 'e' + index,
      date: new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
      headline: 'Event ' + index + (edit ? ', corrected ' + edit + ' times' : ''),
      text: 'What is known of it, and who said so.',
      link: 'https://example.org/' + index,
      tags: ['live'],
    });
    day.file.events = Array.from({length: ${EVENTS}}, (_, index) => eventOf(index));

    /** Corrects an event, puts another in its place above the reader, or drops one for a new one below. */
    const edit = () => {
      const {file} = day;
      const turn = ++file.version;
      const latest = eventOf(${EVENTS} + turn);
      file.events = [
        () => file.events.with(70, eventOf(70, turn)),
        () => file.events.with(10, {...latest, date: file.events[10].date}),
        () => file.events.toSpliced(100, 1).concat(latest),
      ][turn % 3]();
    };

    const heard = {ready: 0, updates: 0, said: 0, lost: []};
    addEventListener('timeline-ready', () => heard.ready++);
    addEventListener('timeline-update', () => heard.updates++);

    const loaded = async () => {
      const timeline = ${TIMELINE};
      while (!heard.ready) await new Promise((resolve) => setTimeout(resolve, 10));
      await day.drawn(timeline);
      timeline.goTo('e60');
    };
    const itemOf = (id) => [...${TIMELINE}.shadowRoot.querySelectorAll('li')].find((item) =>
      item.querySelector('a').href.endsWith('/' + id));
    const check = (what, holds) => holds || heard.lost.push(what + ' at ' + day.file.version);

    /** The reader is below the timeline: what is newer is shown at once, and their focus stays. */
    const away = async (ask) => {
      scrollTo(0, document.documentElement.scrollHeight);
      itemOf(50).querySelector('a').focus({preventScroll: true});
      await ask();
      const {activeElement} = ${TIMELINE}.shadowRoot;
      check('focus', activeElement?.href === 'https://example.org/50');
    };
    /** The reader reads: what is newer waits, and nothing moves. */
    const reading = async (ask) => {
      itemOf(50).scrollIntoView({block: 'center'});
      const {top} = itemOf(50).getBoundingClientRect();
      await ask();
      check('place', Math.abs(itemOf(50).getBoundingClientRect().top - top) < 2);
    };
    const press = async () => {
      const root = ${TIMELINE}.shadowRoot;
      root.querySelector('.news button')?.click();
      while (root.querySelector('.news button')) await scheduler.postTask(() => {});
      await day.drawn(${TIMELINE});
    };

    /** Goes through so many questions; the file is edited before some of them. */
    const spend = async (questions) => {
      const said = ${TIMELINE}.shadowRoot.querySelector('.said');
      const observer = new MutationObserver(() => (heard.said += said.textContent ? 1 : 0));
      if (said) observer.observe(said, {subtree: true, childList: true, characterData: true});
      for (let question = 0; question < questions; question++) {
        const isEdited = (question * ${EDITS}) % ${QUESTIONS} < ${EDITS};
        if (isEdited) edit();
        const {asked} = day.file;
        const {updates} = heard;
        const isAway = question % 120 < 60;
        await (isAway ? away : reading)(() => day.ask(${TIMELINE}));
        check('one question', day.file.asked === asked + 1);
        check('one timer', day.timers.size === 1);
        check('one update', heard.updates === updates + (isEdited ? 1 : 0));
        if (question % 10 === 9) await press();
      }
      await press();
      observer.disconnect();
    };`,
};

describePages('a timeline that is open for a day', (open, engine) => {
  // What a page holds on to is told by the tools of Chromium alone.
  if (engine !== 'chromium') return;

  it('keeps the reader where they are, says each update once, and grows by nothing', async () => {
    const page = await open({
      head: `<link rel="stylesheet" href="/page.css"><script src="/fake-day.js"></script>
        <script src="/newsroom.js"></script>${MODULE}`,
      body: `<news-timeline src="/live.json" refresh="60" now="2025-06-01"></news-timeline>
        <p id="after">After</p>`,
      files,
    });
    await page.evaluate('loaded()');
    await page.evaluate(`spend(${String(WARM_UP)})`);
    const before = await page.memory();
    const edited = await page.evaluate<number>('heard.said = 0, heard.updates');

    await page.evaluate(`spend(${String(QUESTIONS)})`);
    const after = await page.memory();
    const heard = await page.evaluate<Record<string, unknown>>('heard');
    expect(heard['lost']).to.deep.equal([]);
    expect(heard['ready']).to.equal(1);
    expect(heard['updates']).to.equal(edited + EDITS);
    expect(heard['said']).to.be.above(0).and.at.most(EDITS);
    expect(await page.evaluate('day.file.asked')).to.equal(1 + WARM_UP + QUESTIONS);
    expect(await page.headlines()).to.have.length(EVENTS);
    expect(await page.evaluate(`${TIMELINE}.selected`)).to.equal('e60');
    expect(
      await page.evaluate(`${TIMELINE}.shadowRoot.querySelector('[aria-current]') === itemOf(60)`),
    ).to.equal(true);
    expect(after.heap - before.heap).to.be.below(GROWTH_LIMIT);
    expect(after.listeners).to.equal(before.listeners);
    // A mark or a gap more or less, and an event or two that the browser lets go of later: before as after,
    // there are 24 nodes more in one run than in another. A leak would be a node or more for each edit.
    expect(after.nodes - before.nodes).to.be.below(EDITS / 2);
  });
});
