import {expect} from '@esm-bundle/chai';
import type {Issue} from '../../src/model/issue.js';
import {timelineFrom} from '../../src/model/timeline-from.js';
import type {TimelineEvent} from '../../src/model/timeline.js';
import {DOCUMENT_CASES} from './document-cases.js';

const NOW = Date.UTC(2025, 5, 17);
const read = (value: unknown) => timelineFrom(value, {now: NOW});
const place = ({code, path}: Issue) => `${code} ${path}`;

/** The only event of a list with one entry. */
function only(entry: unknown): TimelineEvent {
  const {events} = read([entry]).timeline;
  expect(events).to.have.length(1);
  return events[0]!;
}

describe('reading a timeline', () => {
  for (const {name, value, issues, events} of DOCUMENT_CASES) {
    it(`reports ${issues.length ? issues.join(', ') : 'nothing'} for ${name}`, () => {
      const result = read(value);
      expect(result.issues.map(place)).to.deep.equal(issues);
      expect(result.timeline.events).to.have.length(events);
    });
  }

  it('keeps every field of an event', () => {
    const event = only({
      id: ' e1 ',
      date: '2025-06-16/2025-06-18',
      dateLabel: 'mid June',
      headline: 'Second summit',
      text: 'A **declaration**.',
      html: '<p>x</p>',
      group: 4,
      key: true,
      status: 'disputed',
      place: {name: {en: 'Astana'}, lat: 51.1, lon: 71.4},
      link: 'https://a.example/',
      media: {
        url: '/a.mp4',
        type: 'video',
        caption: 'C',
        credit: 'D',
        alt: 'E',
        poster: 'p.jpg',
        width: 4,
        height: 3,
        srcset: 'a.jpg 1x,b.jpg\t640w',
        sizes: '50vw',
        link: '/a',
        tracks: {url: 'a.vtt', language: 'en', label: 'English'},
      },
      background: {url: 'b.jpg', alt: 'F', color: ' #FFF '},
      sources: [
        {title: 'T', url: 'https://b.example/', publisher: 'P', published: '2025-06', quote: 'Q'},
      ],
      claims: [{date: '2025-07', text: 'Later', source: 'S'}],
      updated: '2025-06-19',
      correction: 'It said May.',
      tags: ['a', 2],
    });
    const {date, sources, claims, updated, ...rest} = event;
    expect([
      date?.edtf,
      sources[0]?.published?.edtf,
      claims[0]?.date?.edtf,
      updated?.edtf,
    ]).to.deep.equal(['2025-06-16/2025-06-18', '2025-06', '2025-07', '2025-06-19']);
    expect(rest.place?.name).to.be.an('object').with.property('en', 'Astana');
    expect({...sources[0], published: undefined}).to.deep.equal({
      title: 'T',
      url: 'https://b.example/',
      publisher: 'P',
      published: undefined,
      quote: 'Q',
    });
    expect(claims[0]?.source?.title).to.equal('S');
    expect({...rest, place: undefined}).to.deep.equal({
      id: 'e1',
      dateLabel: 'mid June',
      headline: 'Second summit',
      text: 'A **declaration**.',
      html: '<p>x</p>',
      group: '4',
      key: true,
      status: 'disputed',
      place: undefined,
      link: 'https://a.example/',
      media: [
        {
          url: '/a.mp4',
          type: 'video',
          caption: 'C',
          credit: 'D',
          alt: 'E',
          poster: 'p.jpg',
          width: 4,
          height: 3,
          srcset: 'a.jpg 1x, b.jpg 640w',
          sizes: '50vw',
          link: '/a',
          tracks: [{url: 'a.vtt', language: 'en', label: 'English', kind: 'captions'}],
        },
      ],
      background: {url: 'b.jpg', alt: 'F', color: '#FFF'},
      correction: 'It said May.',
      tags: ['a', '2'],
    });
  });

  it('keeps what is said of the whole', () => {
    const {timeline} = read({
      title: 'T',
      description: {en: 'D'},
      language: 'en',
      timeZone: 'Asia/Almaty',
      updated: '2025',
      credit: 'C',
      eras: [{date: '1991/1999', label: 'L', color: 'red'}],
      groups: [{id: 7, label: 'Seven', color: '#777'}, 'Only an id'],
      events: [],
    });
    const {title, language, timeZone, updated, credit, groups, eras} = timeline;
    expect([title, language, timeZone, updated?.edtf, credit]).to.deep.equal([
      'T',
      'en',
      'Asia/Almaty',
      '2025',
      'C',
    ]);
    expect(groups).to.deep.equal([
      {id: '7', label: 'Seven', color: '#777'},
      {id: 'Only an id', label: 'Only an id', color: undefined},
    ]);
    expect(eras[0]?.date.edtf).to.equal('1991/1999');
    expect(eras[0]?.color).to.equal('red');
  });

  it('gives every event the same fields in the same order', () => {
    const {events} = read([{headline: 'A'}, {tags: 'x', date: 2020, id: 'b'}, 'C']).timeline;
    const shapes = new Set(events.map((event) => Object.keys(event).join()));
    expect(shapes).to.have.property('size', 1);
  });

  it('takes the language of the options where the document names none', () => {
    expect(timelineFrom([], {language: 'kk'}).timeline.language).to.equal('kk');
    expect(timelineFrom({language: 'en', events: []}, {language: 'kk'}).timeline.language).to.equal(
      'en',
    );
  });

  describe('dates', () => {
    it('shows the text of a date that cannot be read, unless the author gave a label', () => {
      expect(only({headline: 'A', date: ' soon '}).dateLabel).to.equal(' soon ');
      expect(only({headline: 'A', date: 'soon', dateLabel: 'in spring'}).dateLabel).to.equal(
        'in spring',
      );
      expect(only({headline: 'A', date: 'x'.repeat(1e5)}).dateLabel).to.have.length(80);
      expect(only({headline: 'A', date: true}).dateLabel).to.equal(undefined);
    });

    it('never makes another date of an impossible one', () => {
      for (const date of [
        '2025-13',
        '2025-02-30',
        {year: 2025, month: 13},
        {year: 2025, day: 5},
        {year: 2025, month: 6.5},
      ]) {
        expect(only({headline: 'A', date}).date, JSON.stringify(date)).to.equal(undefined);
      }
    });

    it('does without the blanks around one', () => {
      expect(only({headline: 'A', date: ' 2020\n'}).date?.edtf).to.equal('2020');
    });
  });

  describe('order', () => {
    it('is oldest first, events without a date last, equal ones as given', () => {
      const {events} = read([
        {id: 'none-1', headline: 'x'},
        {id: 'late', date: '2024', headline: 'x'},
        {id: 'same-1', date: '2020', headline: 'x'},
        {id: 'none-2', headline: 'x', date: 'soon'},
        {id: 'same-2', date: '2020', headline: 'x'},
        {id: 'early', date: '-0043', headline: 'x'},
      ]).timeline;
      expect(events.map(({id}) => id)).to.deep.equal([
        'early',
        'same-1',
        'same-2',
        'late',
        'none-1',
        'none-2',
      ]);
    });
  });

  describe('groups', () => {
    it('are those declared, then those that events name, in the order they come', () => {
      const {groups} = read({
        groups: [{id: 'b', label: 'B'}, 'a'],
        events: [
          {headline: 'x', date: 1, group: 'z'},
          {headline: 'x', date: 2, group: 'b'},
          {headline: 'x', date: 3, group: 5},
        ],
      }).timeline;
      expect(groups.map(({id}) => id)).to.deep.equal(['b', 'a', 'z', '5']);
    });

    it('may stand behind the events in the document', () => {
      const result = read({
        events: [{headline: 'x', date: 1, group: 'a'}],
        groups: [{id: 'a', label: 'A'}],
      });
      expect(result.issues).to.deep.equal([]);
      expect(result.timeline.groups).to.deep.equal([{id: 'a', label: 'A', color: undefined}]);
    });
  });

  describe('the status of an event without one', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['2020', 'happened'],
      ['2025', 'happened'],
      ['2025-06-17', 'happened'],
      ['2025-06-18', 'planned'],
      ['2025-06-16/2025-06-18', 'happened'],
      ['2026/2027', 'planned'],
      ['../2030', 'planned'],
      ['/2030', 'planned'],
      ['../2020', 'happened'],
      ['2020/..', 'happened'],
      ['2026/..', 'planned'],
    ];
    for (const [date, status] of cases) {
      it(`is ${status} on 17 June 2025 for ${date}`, () => {
        expect(only({headline: 'A', date}).status).to.equal(status);
      });
    }

    it('is happened without a date', () =>
      expect(only({headline: 'A'}).status).to.equal('happened'));
    it('is its own where it has one', () => {
      expect(only({headline: 'A', date: '2030', status: 'happened'}).status).to.equal('happened');
    });
    it('goes by the clock where nobody says what now is', () => {
      expect(timelineFrom([{headline: 'A', date: '9000'}]).timeline.events[0]?.status).to.equal(
        'planned',
      );
    });
  });

  describe('ids', () => {
    const idsOf = (entries: readonly unknown[]) => {
      const {events} = read(
        entries.map((entry, year) => ({date: year + 1, ...(entry as object)})),
      ).timeline;
      return events.map(({id}) => id);
    };

    it('are made from the headline, and from the date without one', () => {
      expect(
        idsOf([
          {headline: 'First summit, Xi’an'},
          {text: 'x', date: '../2030'},
          {text: 'x', date: 'soon'},
        ]),
      ).to.deep.equal(['first-summit-xi-an', '2030', 'event']);
    });

    it('are numbered where headlines are the same', () => {
      expect(idsOf([{headline: 'A'}, {headline: 'a!'}, {headline: 'A'}])).to.deep.equal([
        'a',
        'a-2',
        'a-3',
      ]);
    });

    it('that are given come before those that are made', () => {
      expect(
        idsOf([{headline: 'A'}, {headline: 'B', id: 'a'}, {headline: 'C', id: 'a-2'}]),
      ).to.deep.equal(['a-3', 'a', 'a-2']);
    });

    it('that are given twice stay with the first', () => {
      expect(
        idsOf([
          {id: 'x', headline: 'A'},
          {id: 'x', headline: 'B'},
          {id: 'x-2', headline: 'C'},
        ]),
      ).to.deep.equal(['x', 'x-3', 'x-2']);
    });

    it('may be the names of things JavaScript has', () => {
      const names = [
        '__proto__',
        'constructor',
        'prototype',
        'toString',
        'hasOwnProperty',
        'then',
        'length',
        'item',
        'name',
      ];
      expect(idsOf(names.map((id) => ({id, headline: 'x'})))).to.deep.equal(names);
    });

    it('are made where the given one is blank or no text', () => {
      expect(
        idsOf([
          {id: '', headline: 'A'},
          {id: {}, headline: 'B'},
          {id: 7, headline: 'C'},
        ]),
      ).to.deep.equal(['a', 'b', '7']);
    });

    it('are the same at every load', () => {
      const entries = [
        {headline: '中国—中亚机制'},
        {headline: 'Қазақстан'},
        {headline: '中国—中亚机制'},
      ];
      expect(idsOf(entries)).to.deep.equal(['中国-中亚机制', 'қазақстан', '中国-中亚机制-2']);
      expect(idsOf(entries)).to.deep.equal(idsOf(entries));
    });
  });
});
