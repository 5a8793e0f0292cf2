import {expect} from '@open-wc/testing';
import type {
  TimelineErrorEvent,
  TimelineIssuesEvent,
  TimelineReadyEvent,
} from '../../src/define.js';
import {loadCases} from '../cases/load-cases.js';
import {eventAfter, openData, openStory, openTimeline} from './open-timeline.js';

const codes = (issues: readonly {readonly code: string}[]): readonly string[] =>
  issues.map(({code}) => code);

/** A body as base64, or one character that is repeated to that many bytes. */
interface JsonCase {
  readonly bytes: number;
  readonly base64?: string;
  readonly repeat?: {readonly char_base64: string};
}

function bodyOf({bytes, base64, repeat}: JsonCase): string {
  if (base64 === undefined) return atob(repeat?.char_base64 ?? '').repeat(bytes);
  const octets = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(octets);
}

describe('data', () => {
  it('may be an array of events, as text or as a value', async () => {
    const events = [{date: '2020', headline: 'One'}];
    const asText = await openTimeline({data: JSON.stringify(events)});
    const asValue = await openData(events);
    expect(asText.texts('headline')).to.deep.equal(['One']);
    expect(asValue.texts('headline')).to.deep.equal(['One']);
  });

  it('may be CSV, and tell of their mistakes by row and column', async () => {
    const opened = await openTimeline({data: 'Year,Month,Headline\n2020,5,One\n2020,13,Two'});
    expect(opened.texts('headline')).to.deep.equal(['One', 'Two']);
    expect(opened.element.issues.map(({code, path}) => [code, path])).to.deep.equal([
      ['date-impossible', 'row 3, column "Month"'],
    ]);
  });

  for (const [name, data] of [
    ['a page', '<!DOCTYPE html><html><title>Sign in, Google Docs</title></html>'],
    ['a table of something else', 'Foo,Bar\n1,2'],
  ] as const) {
    it(`that are ${name} leave the timeline that was there`, async () => {
      const story = await openStory();
      await story.set({data});
      expect(story.hasState('error')).to.equal(true);
      expect(story.events).to.have.length(5);
    });
  }

  it('are announced when they are drawn, with the timeline and what is wrong with it', async () => {
    const story = await openStory();
    const {detail} = await eventAfter<TimelineReadyEvent>(story.element, 'timeline-ready', () => {
      story.element.data = [{date: '2020', headline: 'New'}];
    });
    expect(detail.timeline.events).to.have.length(1);
    expect(detail.issues).to.deep.equal([]);
    expect(story.texts('headline')).to.deep.equal(['New']);
  });

  it('show their good events when others are bad, and say how many are missing', async () => {
    const mixed = await openData([
      null,
      {date: '2020', headline: 'Good'},
      7,
      {date: '2025-02-30', headline: 'Impossible'},
    ]);
    expect(mixed.texts('headline')).to.deep.equal(['Good', 'Impossible']);
    expect(mixed.texts('message')).to.deep.equal(['2 entries could not be read.']);
    expect(codes(mixed.element.issues)).to.include.members(['event-type', 'date-impossible']);
  });

  it('may have dates as people type them, in the language of the page', async () => {
    const opened = await openData(
      [
        {date: 'June 16–18, 2025', headline: 'Summit'},
        {date: '3/4/2025', headline: 'April'},
      ],
      {language: 'en-GB'},
    );
    expect(opened.texts('date')).to.deep.equal(['3 April 2025', '16–18 June 2025 3 days']);
    expect(opened.element.issues).to.deep.equal([]);
  });

  it('may have dates as people type them, in a language of their own', async () => {
    const data = {language: 'en-US', events: [{date: '3/4/2025', headline: 'March'}]};
    const opened = await openData(data, {language: 'en-GB'});
    expect(opened.texts('date')).to.deep.equal(['4 March 2025']);
    expect(opened.element.timeline?.language).to.equal('en-US');
  });

  it('never turn an impossible date into another one', async () => {
    const opened = await openData([{date: '2025-02-30', headline: 'Impossible'}]);
    expect(opened.texts('date')).to.deep.equal(['2025-02-30']);
    expect(opened.parts('date')[0]).to.not.have.attribute('datetime');
  });

  it('keep the last good timeline while their text is being edited', async () => {
    const story = await openStory();
    const {detail} = await eventAfter<TimelineIssuesEvent>(story.element, 'timeline-issues', () => {
      story.element.setAttribute('data', '[{"da');
    });
    expect(codes(detail.issues)).to.deep.equal(['json-syntax']);
    expect(detail.issues[0]?.path).to.equal('line 1, column 6');
    expect(story.events).to.have.length(5);
    expect(story.element.timeline?.events).to.have.length(5);
    expect(story.hasState('error')).to.equal(true);

    await story.set({data: '[{"date":"2020","headline":"Done"}]'});
    expect(story.texts('headline')).to.deep.equal(['Done']);
    expect(story.hasState('ready')).to.equal(true);
  });

  it('that cannot be read leave the markup in place, with one calm sentence', async () => {
    const opened = await openTimeline({});
    opened.element.innerHTML = '<ol><li>Fallback</li></ol>';
    const {detail} = await eventAfter<TimelineErrorEvent>(opened.element, 'timeline-error', () => {
      opened.element.data = 'not JSON';
    });
    expect(detail.error.code).to.equal('json-syntax');
    expect(opened.texts('message')).to.deep.equal(['This timeline cannot be shown.']);
    expect(opened.element.querySelector('li')?.checkVisibility()).to.equal(true);
  });

  it('with no events in them say so', async () => {
    const opened = await openData([]);
    expect(opened.texts('message')).to.deep.equal(['No events yet.']);
    expect(opened.hasState('empty')).to.equal(true);
  });

  it('that are not given leave the markup alone', async () => {
    const opened = await openTimeline({});
    opened.element.innerHTML = '<p>Fallback</p>';
    await opened.settled();
    expect(opened.texts('message')).to.deep.equal([]);
    expect(opened.element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(opened.hasState('empty')).to.equal(true);
  });

  it('of every other kind are an error, never an exception', async () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    for (const data of [
      7,
      true,
      NaN,
      {},
      cyclic,
      new Map(),
      Promise.resolve(1),
      () => 1,
      Symbol('x'),
    ]) {
      const opened = await openData(data);
      expect(opened.hasState('error') || opened.hasState('empty'), typeof data).to.equal(true);
    }
  });

  it('of the JSON test suite all pass through the attribute without an exception', async () => {
    const {cases} = await loadCases<{cases: readonly JsonCase[]}>('json/jsontestsuite.open.json');
    const uncaught: unknown[] = [];
    const record = (event: Event): void => void uncaught.push(event);
    addEventListener('error', record);
    addEventListener('unhandledrejection', record);
    const opened = await openTimeline({});
    for (const body of cases.map(bodyOf)) await opened.set({data: body});
    await new Promise((resolve) => setTimeout(resolve, 50));
    removeEventListener('error', record);
    removeEventListener('unhandledrejection', record);
    expect(uncaught).to.deep.equal([]);
  });

  it('are read again on refresh, against the clock as it is then', async () => {
    const story = await openStory();
    const before = story.element.timeline;
    story.element.refresh();
    await story.settled();
    expect(story.element.timeline).to.not.equal(before);
    expect(story.events).to.have.length(5);
  });
});
