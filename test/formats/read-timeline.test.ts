import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {readTimeline} from '../../src/formats/read-timeline.js';
import type {ReadOptions} from '../../src/formats/reading-steps.js';
import {jsonBodies} from './json-bodies.js';

const events = [{date: '2020', headline: 'A'}];
const headlines = (input: unknown, options?: ReadOptions) =>
  readTimeline(input, options).timeline.events.map(({headline}) => headline);
const codes = (input: unknown, options?: ReadOptions) =>
  readTimeline(input, options).issues.map(({code}) => code);

describe('reading any input', () => {
  it('takes a value and its JSON alike, with or without a byte order mark', () => {
    for (const input of [
      events,
      {events},
      JSON.stringify(events),
      `\ufeff${JSON.stringify({events})}`,
      ` ${JSON.stringify(events)}\n`,
    ]) {
      expect(headlines(input)).to.deep.equal(['A']);
      expect(codes(input)).to.deep.equal([]);
    }
  });

  it('says where JSON stops being JSON', () => {
    const {timeline, issues} = readTimeline('[\n{"date": 2020,}]');
    expect(timeline.events).to.deep.equal([]);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({
      code: 'json-syntax',
      path: 'line 2, column 15',
      received: '"}]"',
    });
  });

  it('recognises TimelineJS, unless it is told another format', () => {
    const theirs = {events: [{start_date: {year: 2020}, text: {headline: 'A'}}]};
    expect(headlines(theirs)).to.deep.equal(['A']);
    expect(headlines(JSON.stringify(theirs), {format: 'timelinejs'})).to.deep.equal(['A']);
    expect(codes(theirs, {format: 'json'})).to.include('date-missing');
    expect(
      codes(
        {events: [{unique_id: 'x', text: {headline: 'A'}, display_date: 'then'}]},
        {format: 'timelinejs'},
      ),
    ).to.deep.equal(['date-missing']);
  });

  it('recognises CSV, unless it is told another format', () => {
    const text = 'Year,Headline\n2020,A';
    expect(headlines(text)).to.deep.equal(['A']);
    expect(headlines(`\ufeff${text}`, {format: 'csv'})).to.deep.equal(['A']);
    expect(codes(text, {format: 'json'})).to.deep.equal(['json-syntax']);
    expect(headlines('Headline\nA', {format: 'csv'})).to.deep.equal(['A']);
    expect(codes('Headline\nA')).to.deep.equal(['json-syntax']);
  });

  it('takes JSON for what it is where CSV was promised', () => {
    expect(headlines(JSON.stringify({events}), {format: 'csv'})).to.deep.equal(['A']);
    const theirs = [{start_date: {year: 2020}, text: {headline: 'A'}}];
    expect(headlines(JSON.stringify(theirs), {format: 'csv'})).to.deep.equal(['A']);
  });

  it('reads dates as people type them, in the language of the document or else of the caller', () => {
    const typed = (date: string, language?: string, options?: ReadOptions) =>
      readTimeline({language, events: [{date, headline: 'A'}]}, options).timeline.events[0]?.date
        ?.edtf;
    expect(typed('June 16–18, 2025')).to.equal('2025-06-16/2025-06-18');
    expect(typed('к 2030 году', 'ru')).to.equal('../2030');
    expect(typed('3/4/2025')).to.equal(undefined);
    expect(typed('3/4/2025', undefined, {language: 'de'})).to.equal('2025-04-03');
    expect(typed('3/4/2025', 'en-US', {language: 'de'})).to.equal('2025-03-04');
    expect(typed('3/4/2025', ' ', {language: 'de'})).to.equal('2025-04-03');
  });

  it('reads every date of a document as it is typed', () => {
    const {timeline, issues} = readTimeline({
      updated: '16 June 2025',
      eras: [{date: '1980s', label: 'E'}],
      events: [
        {
          date: 'May 2023',
          headline: 'A',
          sources: [{title: 'S', published: 'Q3 2024'}],
          claims: [{date: 'spring 2001', text: 'C'}],
        },
      ],
    });
    const [event] = timeline.events;
    const dates = [
      timeline.updated,
      timeline.eras[0]?.date,
      event?.date,
      event?.sources[0]?.published,
      event?.claims[0]?.date,
    ];
    expect(dates.map((date) => date?.edtf)).to.deep.equal([
      '2025-06-16',
      '198X',
      '2023-05',
      '2024-35',
      '2001-21',
    ]);
    expect(issues).to.deep.equal([]);
  });

  it('says of a date with two readings what they are', () => {
    const {issues} = readTimeline([{date: '3/4/2025', headline: 'A'}]);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({
      code: 'date-ambiguous',
      path: 'events[0].date',
      expected: '2025-03-04 or 2025-04-03',
    });
  });

  it('reads no words in the fields of TimelineJS', () => {
    const theirs = {events: [{start_date: {year: '2014', month: 'June'}, text: {headline: 'A'}}]};
    expect(codes(theirs)).to.deep.equal(['date-syntax']);
  });

  it('reads no other format, and says so', () => {
    const {timeline, issues} = readTimeline('<a/>', {format: 'xml'} as unknown as ReadOptions);
    expect(timeline.events).to.deep.equal([]);
    expect(issues.map(({code, received}) => [code, received])).to.deep.equal([
      ['format-unsupported', 'xml'],
    ]);
  });

  it('takes now as an instant or as a date', () => {
    const status = (now: ReadOptions['now']) =>
      readTimeline([{date: '2020-05', headline: 'A'}], {now}).timeline.events[0]?.status;
    expect(status('2020-04')).to.equal('planned');
    expect(status('2020-06')).to.equal('happened');
    expect(status(Date.UTC(2020, 3))).to.equal('planned');
    expect(status('1970')).to.equal('planned');
    expect(status('no date')).to.equal('happened');
  });

  it('takes the language of the options where the document names none', () => {
    expect(readTimeline(events, {language: 'kk'}).timeline.language).to.equal('kk');
  });

  it('gives a readable issue or a timeline for every body of the JSON test suite', async () => {
    for (const {id, expect: verdict, text} of await jsonBodies()) {
      const {timeline, issues} = readTimeline(text);
      expect(timeline.events, id).to.be.an('array');
      if (!verdict.startsWith('readable error')) continue;
      expect(timeline.events, id).to.have.length(0);
      expect(issues, id).to.have.length.greaterThan(0);
    }
  });

  it('never throws, and freezes what it gives', () => {
    const format = fc.constantFrom<ReadOptions['format']>(
      'auto',
      'json',
      'timelinejs',
      'csv',
      undefined,
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.json(), fc.string(), fc.jsonValue()),
        format,
        (input, chosen) => {
          const {timeline, issues} = readTimeline(input, {format: chosen});
          expect(Object.isFrozen(timeline) && Object.isFrozen(issues)).to.equal(true);
        },
      ),
      {numRuns: 300},
    );
  });
});
