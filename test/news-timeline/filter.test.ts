import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TimelineFilterEvent} from '../../src/define.js';
import {emulateMedia} from '../browser/emulate-media.js';
import {FilteredTimeline, openFiltered, STORY} from './filtered-timeline.js';
import {eventAfter} from './open-timeline.js';

const ALL = STORY.events.map(({id}) => id);

/** A timeline of so many events, one in three of them odd. */
const longStory = (count: number): readonly object[] =>
  Array.from({length: count}, (_, index) => ({
    id: `e${String(index)}`,
    date: String(1000 + (index % 8000)),
    headline: `Event ${String(index)}${index % 3 === 0 ? ' odd' : ''}`,
  }));

describe('the legend', () => {
  it('names the groups that have events, with how many, all of them on', async () => {
    const timeline = await openFiltered({groups: ''});
    expect(timeline.legend).to.deep.equal(['Summits 3 events', 'Railway 2 events']);
    expect(timeline.ids).to.deep.equal(ALL);
  });

  it('hides and shows the events of a group; those of none stay', async () => {
    const timeline = await openFiltered({groups: ''});
    await timeline.press('Summits');
    expect(timeline.legend).to.deep.equal(['(Summits 3 events)', 'Railway 2 events']);
    expect(timeline.ids).to.deep.equal(['start', 'trade', 'end']);
    await timeline.press('Railway');
    expect(timeline.ids).to.deep.equal(['trade']);
    await timeline.press('Summits');
    expect(timeline.ids).to.deep.equal(['launch', 'xian', 'trade', 'astana']);
  });

  it('counts the events that pass the other filters', async () => {
    const timeline = await openFiltered({groups: '', query: 'summit'});
    expect(timeline.legend).to.deep.equal(['Summits 3 events', 'Railway 0 events']);
    await timeline.set({query: 'second'});
    expect(timeline.legend).to.deep.equal(['Summits 1 event', 'Railway 0 events']);
    await timeline.press('Summits');
    expect(timeline.legend).to.deep.equal(['(Summits 1 event)', 'Railway 0 events']);
  });

  it('reads in the language of the timeline', async () => {
    const timeline = await openFiltered({groups: '', language: 'zh'});
    expect(timeline.legend).to.deep.equal(['峰会 3个事件', '铁路 2个事件']);
  });

  it('is none where no event has a group', async () => {
    const timeline = await openFiltered({groups: ''}, [{date: '2020', headline: 'One'}]);
    expect(timeline.parts('controls')).to.deep.equal([]);
  });

  it('has the gaps and the Today line of the events that are shown', async () => {
    const timeline = await openFiltered({groups: '', 'data-x': ''});
    expect(timeline.parts('today')).to.have.length(1);
    const before = timeline.texts('gap');
    await timeline.press('Railway');
    await timeline.press('Summits');
    expect(timeline.parts('today')).to.have.length(0);
    expect(timeline.texts('gap')).not.to.deep.equal(before);
  });
});

describe('the search box', () => {
  it('has a name, and no placeholder in the place of one', async () => {
    const {input, root} = await openFiltered({search: ''});
    expect(input.labels?.[0]?.textContent).to.equal('Search');
    expect(input.placeholder).to.equal('');
    expect(root.querySelectorAll('[part="search"]')).to.have.length(1);
  });

  it('finds all the words as they are typed, and says how many events have them', async () => {
    const timeline = await openFiltered({search: ''});
    expect(timeline.count).to.equal('6 events');
    await timeline.type('SUMMIT xian');
    expect(timeline.ids).to.deep.equal(['xian']);
    expect(timeline.count).to.equal('1 of 6 events');
  });

  const findings: readonly (readonly [what: string, field: object, query: string])[] = [
    ['the text, without its marks', {text: 'A [rail](https://x.example)way'}, 'railway'],
    ['the words of HTML, not its tags', {html: '<p class="x">A <em>high</em>land</p>'}, 'highland'],
    ['the place', {place: {name: 'Kashgar'}}, 'kashgar'],
    ['a source', {sources: [{title: 'The Title', publisher: 'Pub', quote: 'Q'}]}, 'title pub q'],
    ['a claim', {claims: [{date: '2031', text: 'No', source: {publisher: 'Who'}}]}, '2031 no who'],
    ['the tags', {tags: ['freight']}, 'freight'],
    ['the date as it is shown', {date: '2025-06-16/2025-06-18'}, '16-18 june'],
    ['a label in place of the date', {dateLabel: 'Some day'}, 'some day'],
    ['the word for its status', {status: 'cancelled'}, 'cancelled'],
    ['the caption of a picture', {media: {url: 'https://x.example/a.jpg', caption: 'Cap'}}, 'cap'],
    ['a correction', {correction: 'It was May.'}, 'it was may'],
    ['a text in the language that is shown', {text: {en: 'Word', zh: '字'}}, 'word'],
  ];
  for (const [what, field, query] of findings) {
    it(`finds ${what}`, async () => {
      const one = {id: 'a', date: '2020', headline: 'One', ...field};
      const other = {id: 'b', date: '2021', headline: 'Other'};
      const timeline = await openFiltered({search: '', query}, [one, other]);
      expect(timeline.texts('headline').map((text) => text.split(' ')[0])).to.deep.equal(['One']);
    });
  }

  it('does not find tags, addresses, or languages that are not shown', async () => {
    const event = {
      date: '2020',
      headline: '[One](https://address.example)',
      html: '<strong>x</strong>',
      text: {en: 'Word', zh: '字'},
    };
    for (const query of ['strong', 'address', '字']) {
      const timeline = await openFiltered({search: '', query}, [event]);
      expect(timeline.events, query).to.have.length(query === 'address' ? 1 : 0);
    }
  });

  it('says where no event has the words, and leads back', async () => {
    const timeline = await openFiltered({search: ''});
    await timeline.type('zebra');
    expect(timeline.texts('message')[0]).to.match(/^No event has these words\./);
    expect(timeline.count).to.equal('0 of 6 events');
    await timeline.press('Clear the search');
    expect(timeline.ids).to.deep.equal(ALL);
    expect(timeline.input.value).to.equal('');
    expect(timeline.root.activeElement).to.equal(timeline.input);
  });

  it('says where other filters hide all that was found, and shows it', async () => {
    const timeline = await openFiltered({search: '', groups: ''});
    await timeline.press('Summits');
    await timeline.type('astana');
    expect(timeline.texts('message')[0]).to.match(/^One event has these words, but is hidden\./);
    await timeline.press('Show it');
    expect(timeline.ids).to.deep.equal(['astana']);
  });

  it('is cleared by Escape', async () => {
    const timeline = await openFiltered({search: ''});
    await timeline.type('xian');
    await sendKeys({press: 'Escape'});
    await timeline.settled();
    expect(timeline.input.value).to.equal('');
    expect(timeline.ids).to.deep.equal(ALL);
  });

  it('leaves an input method alone until it is done', async () => {
    const timeline = await openFiltered({search: ''});
    const {input} = timeline;
    input.value = 'xi';
    input.dispatchEvent(new InputEvent('input', {isComposing: true}));
    await timeline.settled();
    expect(timeline.ids).to.deep.equal(ALL);
    input.value = 'xian';
    input.dispatchEvent(new CompositionEvent('compositionend'));
    await timeline.settled();
    expect(timeline.ids).to.deep.equal(['xian']);
  });

  it('keeps its focus and its words while the list changes', async () => {
    const timeline = await openFiltered({search: '', groups: ''});
    await timeline.type('summit');
    timeline.element.data = {...STORY, events: STORY.events.slice(1)};
    await timeline.settled();
    expect(timeline.input.value).to.equal('summit');
    expect(timeline.root.activeElement).to.equal(timeline.input);
    expect(timeline.ids).to.deep.equal(['xian', 'astana']);
  });

  it('looks through 10,000 events in tasks too short to be felt, and finds the same', async function () {
    this.timeout(30_000);
    const timeline = await openFiltered({search: ''}, longStory(10_000));
    timeline.element.query = 'odd';
    await waitUntil(() => timeline.count === '3,334 of 10,000 events', undefined, {
      timeout: 20_000,
    });
    await timeline.filled();
    expect(timeline.events).to.have.length(3334);
    await timeline.set({query: 'odd 9999'});
    expect(timeline.count).to.equal('1 of 10,000 events');
  });
});

describe('key events', () => {
  it('are shown first, with a way to all and back', async () => {
    const timeline = await openFiltered({'key-events': ''});
    expect(timeline.ids).to.deep.equal(['launch', 'start']);
    expect(timeline.count).to.equal('2 of 6 events');
    await timeline.press('Show all 6');
    expect(timeline.ids).to.deep.equal(ALL);
    expect(timeline.element.keyEvents).to.equal(false);
    await timeline.press('Show key events only');
    expect(timeline.ids).to.deep.equal(['launch', 'start']);
  });

  it('are not asked for where there are none: all are shown, and no button', async () => {
    const timeline = await openFiltered({'key-events': ''}, longStory(3));
    expect(timeline.events).to.have.length(3);
    expect(timeline.root.querySelector('button')).to.equal(null);
  });
});

describe('a filtered timeline', () => {
  it('can be set from outside, and says nothing of that', async () => {
    const timeline = await openFiltered({groups: ''});
    let told = 0;
    timeline.element.addEventListener('timeline-filter', () => told++);
    timeline.element.hiddenGroups = ['summits', 'nobody'];
    timeline.element.query = 'works';
    await timeline.settled();
    expect(timeline.ids).to.deep.equal(['start']);
    timeline.element.hiddenGroups = [];
    timeline.element.query = '';
    await timeline.settled();
    expect(timeline.ids).to.deep.equal(ALL);
    expect(told).to.equal(0);
  });

  it('tells the page what its reader chose', async () => {
    const timeline = await openFiltered({groups: ''});
    const event = await eventAfter<TimelineFilterEvent>(document, 'timeline-filter', () =>
      timeline.press('Summits'),
    );
    const {events, ...choice} = event.detail;
    expect(choice).to.deep.equal({query: '', hiddenGroups: ['summits'], keyEvents: false});
    expect(events.map(({id}) => id)).to.deep.equal(['start', 'trade', 'end']);
  });

  it('shrugs off wishes that are none', async () => {
    const {proxy, revoke} = Proxy.revocable([], {});
    revoke();
    for (const wish of [7, null, {}, 'summits', Symbol('x'), proxy, [1, null, {}], () => 1]) {
      const timeline = await openFiltered({groups: '', search: '', 'key-events': ''});
      timeline.element.keyEvents = false;
      timeline.element.hiddenGroups = wish as readonly string[];
      timeline.element.query = wish === 'summits' ? '' : (wish as string);
      await timeline.settled();
      expect(timeline.ids, typeof wish).to.deep.equal(ALL);
    }
  });

  it('keeps an event selected that is hidden', async () => {
    const timeline = await openFiltered({groups: '', selected: 'xian'});
    await timeline.press('Summits');
    expect(timeline.element.selected).to.equal('xian');
    expect(timeline.selectedHeadline).to.equal(undefined);
    await timeline.press('Summits');
    expect(timeline.selectedHeadline).to.equal('First summit, Xi’an');
  });

  const steps: readonly (readonly [order: string, from: string, step: string, to: string])[] = [
    ['oldest-first', 'start', 'next', 'trade'],
    ['oldest-first', 'trade', 'next', 'end'],
    ['oldest-first', 'xian', 'next', 'start'],
    ['oldest-first', 'astana', 'previous', 'trade'],
    ['oldest-first', 'launch', 'previous', 'launch'],
    ['newest-first', 'astana', 'next', 'trade'],
    ['newest-first', 'xian', 'previous', 'start'],
    ['newest-first', 'launch', 'next', 'launch'],
    ['newest-first', 'trade', 'previous', 'end'],
  ];
  for (const [order, from, step, to] of steps) {
    it(`${order}, from ${from}, goes ${step} to ${to} where summits are hidden`, async () => {
      const timeline = await openFiltered({groups: '', order, selected: from});
      await timeline.press('Summits');
      if (step === 'next') timeline.element.next();
      else timeline.element.previous();
      expect(timeline.element.selected).to.equal(to);
    });
  }

  it('shows a hidden event that is gone to, and takes away only what hides it', async () => {
    const timeline = await openFiltered({groups: '', search: '', 'key-events': ''});
    await timeline.press('Summits');
    await timeline.press('Railway');
    timeline.element.goTo('xian');
    expect(timeline.element.selected).to.equal('xian');
    await timeline.settled();
    expect(timeline.selectedHeadline).to.equal('First summit, Xi’an');
    expect(timeline.legend).to.deep.equal(['Summits 3 events', '(Railway 2 events)']);
    timeline.element.query = 'trade';
    await timeline.settled();
    timeline.element.goTo('trade');
    expect(timeline.element.query).to.equal('trade');
    timeline.element.goTo('end');
    await timeline.settled();
    expect(timeline.element.query).to.equal('');
    expect(timeline.selectedHeadline).to.match(/^Railway complete/);
  });

  it('begins as it is to be: nothing is drawn before, nothing moves after', async () => {
    const element = document.createElement('news-timeline');
    element.setAttribute('groups', '');
    element.setAttribute('data', JSON.stringify(STORY));
    const drawn: string[] = [];
    const timeline = new FilteredTimeline(element);
    element.addEventListener('timeline-ready', () => {
      drawn.push(`${timeline.legend.length} toggles, ${timeline.events.length} events`);
    });
    document.body.append(element);
    expect(element.state).to.equal('empty');
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(drawn).to.deep.equal(['2 toggles, 6 events']);
    element.remove();
  });

  it('shows a long timeline when it is read, with the numbers of the whole', async () => {
    const data = {
      groups: [{id: 'a'}],
      events: longStory(3000).map((event) => ({...event, group: 'a'})),
    };
    const timeline = await openFiltered({groups: '', search: ''}, data);
    expect(timeline.legend).to.deep.equal(['a 3,000 events']);
    await timeline.filled();
    expect(timeline.events).to.have.length(3000);
  });

  it('finds no fault in any state', async () => {
    const timeline = await openFiltered({groups: '', search: '', 'key-events': ''});
    await expect(timeline.element).to.be.accessible();
    await timeline.press('Summits');
    await expect(timeline.element).to.be.accessible();
    await timeline.press('Show all');
    await timeline.type('zebra');
    await expect(timeline.element).to.be.accessible();
    await emulateMedia({'prefers-color-scheme': 'dark'});
    const place = timeline.element.parentElement!;
    place.style.cssText = 'color-scheme: dark; background: #14161a; color: #e8e6e1; width: 300px';
    await timeline.press('Clear the search');
    await expect(timeline.element).to.be.accessible();
    await emulateMedia({});
  });

  it('has targets of 24 pixels and more on a page of tiny type', async () => {
    const timeline = await openFiltered({groups: '', search: '', 'key-events': ''});
    timeline.element.style.fontSize = '2px';
    for (const target of timeline.root.querySelectorAll('button, .search')) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('prints what is shown, without the controls', async function () {
    const timeline = await openFiltered({groups: '', search: ''});
    await timeline.press('Summits');
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(timeline.parts('controls').some((part) => part.checkVisibility())).to.equal(false);
    expect(timeline.events).to.have.length(3);
    await emulateMedia({});
  });
});
