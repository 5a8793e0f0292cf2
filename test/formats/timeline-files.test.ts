import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {csvRows} from '../../src/formats/csv-rows.js';
import {readTimeline} from '../../src/formats/read-timeline.js';
import {timelineCsv} from '../../src/formats/timeline-csv.js';
import {timelineJson} from '../../src/formats/timeline-json.js';
import type {Timeline} from '../../src/model/timeline.js';
import {loadCases} from '../cases/load-cases.js';

/** On another day than the files are read back. */
const NOW = '2025-06-20';

const STORY = '../../demo/stories/china-central-asia.json';

const read = (value: unknown): Timeline => readTimeline(value, {now: NOW}).timeline;
const readBack = (file: string): Timeline => readTimeline(file).timeline;

const FULL = {
  title: {en: 'A railway', zh: '铁路'},
  description: 'Five steps.',
  html: '<p>Five <b>steps</b>.</p>',
  language: 'en',
  timeZone: 'Asia/Almaty',
  updated: '2025-06-20',
  credit: 'The data desk',
  media: [{url: 'https://news.example/cover.jpg', alt: 'A train'}],
  background: {color: '#123'},
  groups: [
    {id: 'rail', label: {en: 'Railway', kk: 'Теміржол'}, color: 'teal'},
    {id: 'empty', label: 'Empty'},
  ],
  eras: [{date: '2020/2030', label: 'Building', color: 'red'}],
  events: [
    {
      id: 'a b%/ё',
      date: '2024-12~',
      dateLabel: {en: 'Winter'},
      headline: {en: 'Works begin', zh: '开工'},
      text: '“A”, b;\n**c** "d"',
      html: '<p>A</p>',
      group: 'rail',
      key: true,
      status: 'disputed',
      place: {name: 'Kashgar', lat: 39.47, lon: -75.9},
      link: 'https://news.example/a?b=c,d',
      media: [
        {
          url: 'https://news.example/a.jpg',
          type: 'image',
          caption: 'C',
          credit: 'D',
          alt: 'E',
          width: 4,
          height: 3,
        },
        {url: 'https://news.example/b.mp4', poster: 'https://news.example/b.jpg'},
      ],
      background: {url: 'https://news.example/sky.jpg', alt: 'Sky'},
      sources: [
        {
          title: 'T',
          url: 'https://news.example/t',
          publisher: 'P',
          published: '2025-06',
          quote: 'Q',
        },
        {publisher: 'China Daily'},
      ],
      claims: [
        {date: '2025-07', text: 'Next month', source: {publisher: 'W', published: '2025-06'}},
        {date: '2025-08', source: 'https://news.example/other'},
      ],
      updated: '2025-06-21',
      correction: 'It was *May*.',
      tags: ['x', 'y z'],
    },
    {id: 'caesar', date: '-0043-03-15', headline: '=Ides', text: '-1', status: 'happened'},
    {id: 'soon', date: '../2030', headline: '@all'},
    {id: 'dinosaurs', date: 'Y-66000000', headline: '+1'},
    {id: 'undated', headline: 'Nobody knows when', text: '1 < 2 &amp; <b>3</b>', html: '<i>3</i>'},
  ],
};

/** Any timeline that can come of values like these. */
const anyDocument = (() => {
  const word = fc.oneof(
    fc.constantFrom('A', "'=1", '-0043', 'a,b', '"', 'x\ny', '峰会', '=cmd|x', 'a "b" c', ';'),
    fc.string({maxLength: 8}),
  );
  const text = fc.oneof(word, fc.record({en: word, 'zh-hant': word}));
  const date = fc.constantFrom(
    '2020',
    '2023-05~',
    '-0043-03-15',
    '../2030',
    '201X',
    'Y-4500',
    'soon',
  );
  const url = fc.constantFrom('https://a.example/?a=b,c', '/b', 'mailto:a@b.example');
  const source = fc.record(
    {title: text, url, publisher: text, published: date, quote: text},
    {requiredKeys: []},
  );
  const claim = fc.record({date, text, source}, {requiredKeys: []});
  const event = fc.record(
    {
      id: word,
      date,
      dateLabel: text,
      headline: text,
      text,
      html: text,
      group: word,
      key: fc.boolean(),
      status: fc.constantFrom('planned', 'postponed', undefined),
      place: fc.record({name: text, lat: fc.integer(), lon: fc.integer()}, {requiredKeys: []}),
      link: url,
      media: fc.array(fc.record({url, caption: text, width: fc.nat()}, {requiredKeys: []})),
      sources: fc.array(source, {maxLength: 3}),
      claims: fc.array(claim, {maxLength: 2}),
      updated: date,
      correction: text,
      tags: fc.array(word),
    },
    {requiredKeys: []},
  );
  const group = fc.record(
    {id: word, label: text, color: fc.constantFrom('red', 'x')},
    {requiredKeys: []},
  );
  const era = fc.record({date, label: text}, {requiredKeys: []});
  return fc.record(
    {
      title: text,
      description: text,
      language: fc.constantFrom('en', 'kk'),
      groups: fc.array(group, {maxLength: 3}),
      eras: fc.array(era, {maxLength: 2}),
      events: fc.array(event, {maxLength: 5}),
      updated: date,
      credit: text,
    },
    {requiredKeys: ['events']},
  );
})();

describe('a timeline as a JSON file', () => {
  it('reads back to the same timeline, on any day, with nothing new to object to', async () => {
    for (const document of [FULL, await loadCases(STORY)]) {
      const {timeline, issues} = readTimeline(document, {now: NOW});
      const again = readTimeline(timelineJson(timeline));
      expect(again).to.deep.equal({timeline, issues});
    }
  });

  it('reads back to the same timeline, whatever it was read from', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const timeline = read(document);
        expect(readBack(timelineJson(timeline))).to.deep.equal(timeline);
      }),
    );
  });

  it('says nothing that was not said', () => {
    const json = timelineJson(read([{date: '2020', headline: 'A'}]));
    expect(JSON.parse(json)).to.deep.equal({
      events: [{id: 'a', date: '2020', headline: 'A', status: 'happened'}],
    });
  });
});

describe('a timeline as a CSV file', () => {
  /** What a table has a place for. */
  const inColumns = ({events}: Timeline): unknown =>
    events.map(({sources, claims, media, background, ...event}) => ({
      ...event,
      sources,
      claims: claims.map(({date, text, source}) => ({
        date,
        text,
        source: source?.url ?? source?.title ?? source?.publisher,
      })),
      media: media.map((medium) => ({...medium, width: undefined, height: undefined})),
      background: background?.url ?? background?.color,
    }));

  it('reads back to the same events, as far as there are columns', async () => {
    for (const document of [FULL, await loadCases(STORY)]) {
      const timeline = read(document);
      const again = readBack(timelineCsv(timeline));
      expect(inColumns(again)).to.deep.equal(inColumns(timeline));
    }
  });

  it('is a table in UTF-8 that Excel knows as such', () => {
    const csv = timelineCsv(read([{id: 'a', date: '2020', headline: 'Қ, "a"'}]));
    expect(csv).to.equal('\ufeffID,Date,Headline,Status\r\na,2020,"Қ, ""a""",happened\r\n');
  });

  it('has no cell that a spreadsheet would run, and every one comes back', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const timeline = read(document);
        const csv = timelineCsv(timeline);
        const {rows, issues} = csvRows(csv);
        expect(issues).to.deep.equal([]);
        const [header = [], ...cells] = rows;
        const isNumber = header.map((name) => /itude/.test(name));
        for (const row of cells) {
          row.forEach((cell, column) => {
            if (!isNumber[column]) expect(cell).to.not.match(/^[=+\-@\t\r]/);
          });
        }
        const ids = readBack(csv).events.map(({id}) => id);
        if (timeline.events.length > 1) {
          expect(ids).to.deep.equal(timeline.events.map(({id}) => id));
        }
      }),
    );
  });

  it('has the columns that are used, and one for each language', () => {
    const [header] = csvRows(timelineCsv(read(FULL))).rows;
    expect(header).to.include.members([
      'Headline',
      'Headline (en)',
      'Headline (zh)',
      'Source URL',
      'Media 2',
    ]);
    expect(header).to.not.include('Source URL 2');
  });
});
