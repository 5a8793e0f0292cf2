import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {csvDocument} from '../../src/formats/csv-document.js';
import {decodedText} from '../../src/formats/decoded-text.js';
import {encodingIssue} from '../../src/formats/encoding-issue.js';
import {readTimeline} from '../../src/formats/read-timeline.js';
import type {Issue} from '../../src/model/issue.js';
import type {TimelineResult} from '../../src/model/timeline-from.js';
import type {TimelineEvent} from '../../src/model/timeline.js';
import {loadCases, loadCaseText} from '../cases/load-cases.js';

interface Outcome {
  readonly events?: number;
  readonly eras?: number;
  readonly title?: string;
  readonly first?: {
    readonly headline?: string;
    readonly earliest?: string;
    readonly precision?: string;
    readonly approximate?: boolean;
    readonly year?: number;
    readonly date?: null;
  };
  readonly text_contains?: string;
  readonly warnings?: number | '0 or 1';
  readonly error?: string;
}

interface Case {
  readonly id: string;
  readonly base64: string;
  readonly expect: Outcome & {readonly either?: readonly (Outcome | string)[]};
}

const read = (text: string): TimelineResult => readTimeline(text, {format: 'csv'});
const place = ({code, path}: Issue) => `${code} ${path}`;
const placesOf = (text: string) => read(text).issues.map(place);

/** The only event of a table, and what is wrong with it. */
function one(text: string): {event: TimelineEvent; issues: readonly string[]} {
  const {timeline, issues} = read(text);
  expect(timeline.events).to.have.length(1);
  return {event: timeline.events[0]!, issues: issues.map(place)};
}

/** A table of one event, by column. */
function table(cells: Readonly<Record<string, string>>): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = [Object.keys(cells), Object.values(cells)];
  return lines.map((line) => line.map(quoted).join(',')).join('\n');
}

const ofOne = (cells: Readonly<Record<string, string>>) => one(table(cells));

function checkFirst(event: TimelineEvent, id: string, first: Outcome['first'] = {}): void {
  const {date} = event;
  if (first.headline !== undefined) expect(event.headline, id).to.equal(first.headline);
  if (first.date === null) expect(date, id).to.equal(undefined);
  if (first.earliest) expect(date?.earliest, id).to.equal(Date.parse(`${first.earliest}T00:00Z`));
  if (first.precision) expect(date?.precision, id).to.equal(first.precision);
  if (first.approximate !== undefined) expect(date?.approximate, id).to.equal(first.approximate);
  if (first.year !== undefined) expect(date, id).to.have.nested.property('fields.year', first.year);
}

function check(id: string, outcome: Outcome, {timeline, issues}: TimelineResult): void {
  const {events} = timeline;
  if (outcome.events !== undefined) expect(events.length, id).to.equal(outcome.events);
  if (outcome.eras !== undefined) expect(timeline.eras.length, id).to.equal(outcome.eras);
  if (outcome.title !== undefined) expect(timeline.title, id).to.equal(outcome.title);
  if (outcome.error) expect(issues.map(({severity}) => severity)).to.deep.equal(['error']);
  if (outcome.warnings === '0 or 1') expect(issues.length, id).to.be.lessThan(2);
  else if (outcome.warnings !== undefined) expect(issues.length, id).to.equal(outcome.warnings);
  if (outcome.text_contains) expect(events[0]!.text, id).to.contain(outcome.text_contains);
  // "First" in the sheet: a timeline is sorted.
  const first = events.find(({headline}) => headline === 'A') ?? events[0];
  if (first) checkFirst(first, id, outcome.first);
}

async function sheets(): Promise<ReadonlyMap<string, Case>> {
  const {cases} = await loadCases<{cases: readonly Case[]}>('csv/sheet-edge.open.json');
  return new Map(cases.map((item) => [item.id, item]));
}

function bytesOf({base64}: Case): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/** All issues of a sheet of the case set, those of its bytes too. */
function readBytes(item: Case, charset?: string): TimelineResult {
  const {text, beforeLoss} = decodedText(bytesOf(item), charset);
  const lost = beforeLoss === undefined ? [] : [encodingIssue(beforeLoss)];
  const {timeline, issues} = read(text);
  return {timeline, issues: [...lost, ...issues]};
}

describe('a sheet', () => {
  it('is read as the case set says, for every case of it', async () => {
    const cases = await sheets();
    expect(cases.size).to.equal(57);
    for (const [id, item] of cases) {
      // Of two outcomes that are right, the first is the better one.
      const {either: [better] = [], ...outcome} = item.expect;
      check(id, typeof better === 'object' ? better : outcome, readBytes(item));
    }
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  const notes: readonly (readonly [string, (result: TimelineResult) => void])[] = [
    ['sheet-header-duplicate', ({issues}) => expect(issues).to.have.length(1)],
    [
      'sheet-latin1',
      ({issues}) => expect(issues.map(place)).to.deep.equal(['text-encoding line 2']),
    ],
    ['sheet-only-header', ({issues}) => expect(issues).to.deep.equal([])],
    ['sheet-quote-unclosed', ({issues}) => expect(issues).to.have.length(1)],
    ['sheet-quote-unclosed', ({timeline}) => expect(timeline.events).to.have.length(1)],
    ['sheet-quote-smart', ({issues}) => expect(issues).to.have.length(1)],
    ['sheet-html-page', ({issues}) => expect(issues[0]!.hint).to.contain('Publish to web')],
    [
      'sheet-formula',
      ({timeline}) =>
        expect(timeline.events[0]).to.include({
          headline: '=HYPERLINK("https://evil.example","A")',
          text: '@SUM(1+1)*cmd|calc!A0',
        }),
    ],
    [
      'sheet-blockquote-media',
      ({timeline}) =>
        expect(timeline.events[0]!.media[0]).to.include({url: undefined, caption: 'q'}),
    ],
    [
      'sheet-media-space',
      ({timeline}) =>
        expect(timeline.events[0]!.media[0]?.url).to.equal('https://example.com/a.jpg'),
    ],
  ];
  for (const [id, test] of notes) {
    it(`is read as the case set notes: ${id}`, async () =>
      test(readBytes((await sheets()).get(id)!)));
  }

  it('of Windows is read in the encoding that its server names', async () => {
    const {timeline, issues} = readBytes((await sheets()).get('sheet-latin1')!, 'windows-1252');
    expect(timeline.events[0]!.headline).to.equal('Café São Tomé');
    expect(issues).to.deep.equal([]);
  });

  it('of TimelineJS keeps every event of the files that people made', async () => {
    const {cases} = await loadCases<{
      cases: readonly {file: string; kind: string; events: number; title_rows: number}[];
    }>('timelinejs-files/index.json');
    const tables = cases.filter(({kind}) => kind === 'csv3');
    expect(tables).to.have.length(5);
    for (const {file, events, title_rows: titles} of tables) {
      const {timeline, issues} = readTimeline(await loadCaseText(`timelinejs-files/${file}`));
      expect(timeline.events.length, file).to.equal(events);
      expect(Boolean(timeline.title), file).to.equal(titles > 0);
      // An interval has no times of day: those of one event on 16 November are told, and its day is kept.
      const told = file.includes('n8henrie') ? ['date-syntax row 5, column "End Year"'] : [];
      // Few sheets say what their pictures show; each is told.
      const others = issues.filter(({code}) => code !== 'alt-missing');
      expect(others.map(place), file).to.deep.equal(told);
      expect(
        timeline.events.every(({date, headline}) => date && headline),
        file,
      ).to.equal(true);
    }
  });

  it('of TimelineJS is taken over with all that it says', () => {
    const {event, issues} = ofOne({
      Year: '2014',
      Month: '6',
      Day: '',
      Time: '',
      'End Year': '2015',
      'End Month': '',
      'End Day': '',
      'End Time': '',
      'Display Date': 'mid 2014',
      Headline: 'A &amp; B',
      Text: '<p>One <em>two</em>.</p>',
      Media: 'https://a.example/b.jpg',
      'Media Credit': 'E',
      'Media Caption': 'C<br>D',
      'Media Thumbnail': 't.jpg',
      'Alt Text': 'F',
      Type: '',
      Group: 'G',
      Background: '#fff',
    });
    expect(issues).to.deep.equal([]);
    expect(event.date?.edtf).to.equal('2014-06/2015');
    expect(event).to.include({
      dateLabel: 'mid 2014',
      headline: 'A & B',
      text: 'One two.',
      html: '<p>One <em>two</em>.</p>',
      group: 'G',
    });
    expect(event.media).to.have.length(1);
    expect(event.media[0]).to.include({
      url: 'https://a.example/b.jpg',
      caption: 'C D',
      credit: 'E',
      alt: 'F',
      poster: 't.jpg',
    });
  });

  it('keeps a background for those who draw one', () => {
    const backgrounds = (cell: string) => {
      const {document} = csvDocument(table({Headline: 'A', Background: cell}));
      return (document as {events: {background: unknown}[]}).events[0]!.background;
    };
    expect(backgrounds('//a.example/b.jpg')).to.deep.equal({url: '//a.example/b.jpg'});
    expect(backgrounds('#333')).to.deep.equal({color: '#333'});
    expect(backgrounds('')).to.equal(undefined);
  });

  it('of our own columns is taken over with all that it says', () => {
    const {event, issues} = ofOne({
      id: 'summit',
      Date: '2023-05-18',
      'end date': '2023-05-19',
      'Date Label': 'in May',
      Title: 'First summit',
      text: 'In **Xi’an**',
      html: '<p>In <b>Xi’an</b></p>',
      Group: 'summits',
      KEY: 'yes',
      Status: 'Happened',
      place: 'Xi’an',
      lat: '34,27',
      lon: '108.9',
      link: 'https://a.example/',
      picture: 'a.jpg',
      caption: 'C',
      credit: 'D',
      alt: 'E',
      thumbnail: 't.jpg',
      source: 'https://b.example/',
      'Source Title': 'T',
      publisher: 'P',
      published: '2023-05',
      quote: 'Q',
      tags: 'one, two; three',
      updated: '2023-06',
      correction: 'R',
      claim: 'S',
      'claim date': '2023-04',
      'claim source': 'https://c.example/',
    });
    expect(issues).to.deep.equal([]);
    expect(event.date?.edtf).to.equal('2023-05-18/2023-05-19');
    expect(event).to.deep.include({
      id: 'summit',
      dateLabel: 'in May',
      headline: 'First summit',
      text: 'In **Xi’an**',
      html: '<p>In <b>Xi’an</b></p>',
      group: 'summits',
      key: true,
      status: 'happened',
      place: {name: 'Xi’an', lat: 34.27, lon: 108.9},
      link: 'https://a.example/',
      correction: 'R',
      tags: ['one', 'two', 'three'],
    });
    expect(event.media[0]).to.include({
      url: 'a.jpg',
      caption: 'C',
      credit: 'D',
      alt: 'E',
      poster: 't.jpg',
    });
    expect(event.sources[0]).to.include({
      url: 'https://b.example/',
      title: 'T',
      publisher: 'P',
      quote: 'Q',
    });
    expect(event.sources[0]!.published?.edtf).to.equal('2023-05');
    expect(event.updated?.edtf).to.equal('2023-06');
    expect(event.claims[0]!.text).to.equal('S');
    expect(event.claims[0]!.date?.edtf).to.equal('2023-04');
    expect(event.claims[0]!.source?.url).to.equal('https://c.example/');
  });

  it('has several media, sources and tags for an event, and blank ones between them', () => {
    const {event, issues} = ofOne({
      Date: '2020',
      Headline: 'A',
      Source: 'China Daily',
      'source 2': '',
      'Source 3': 'https://c.example/',
      Publisher3: 'P',
      Media: '',
      'Media 2': 'b.jpg',
      'caption 2': 'C',
      'alt text 2': 'D',
      video: 'd.mp4',
      Tags: 'x',
      'Tags 2': 'y',
    });
    expect(issues).to.deep.equal([]);
    expect(event.sources.map(({title, url, publisher}) => [title, url, publisher])).to.deep.equal([
      ['China Daily', undefined, undefined],
      [undefined, 'https://c.example/', 'P'],
    ]);
    expect(event.media.map(({url, caption}) => [url, caption])).to.deep.equal([
      ['b.jpg', 'C'],
      ['d.mp4', undefined],
    ]);
    expect(event.tags).to.deep.equal(['x', 'y']);
  });

  it('names its source by title and publisher, in whichever columns they are', () => {
    const source = (cells: Record<string, string>) =>
      ofOne({Headline: 'A', Date: '2020', ...cells}).event.sources[0];
    expect(source({Source: 'X'})).to.include({title: 'X', publisher: undefined});
    expect(source({Source: 'X', 'Source Title': 'T'})).to.include({title: 'T', publisher: 'X'});
    expect(source({Source: 'X', 'Source URL': '/x'})).to.include({title: 'X', url: '/x'});
  });

  const translations: readonly (readonly [string, readonly string[]])[] = [
    ['English', ['When', 'Title', 'Description', 'Topic', 'Source Link', 'URL']],
    ['Chinese', ['日期', '标题', '正文', '分组', '来源', '链接']],
    ['Russian', ['Дата', 'Заголовок', 'Текст', 'Группа', 'Источник', 'Ссылка']],
    ['Kazakh', ['Күні', 'Тақырып', 'Мәтін', 'Топ', 'Дереккөз', 'Сілтеме']],
    ['Kyrgyz', ['Күнү', 'Аталышы', 'Текст', 'Топ', 'Булак', 'Шилтеме']],
    ['Uzbek', ['Sana', 'Sarlavha', 'Matn', 'Guruh', 'Manba', 'Havola']],
    ['Tajik', ['Сана', 'Сарлавҳа', 'Матн', 'Гурӯҳ', 'Манбаъ', 'Пайванд']],
    ['Turkmen', ['Sene', 'Sözbaşy', 'Tekst', 'Topar', 'Çeşme', 'Salgylanma']],
    ['Korean', ['날짜', '제목', '내용', '그룹', '출처', '링크']],
    ['Spanish', ['Fecha', 'Título', 'Texto', 'Grupo', 'Fuente', 'Enlace']],
    ['French', ['Date', 'Titre', 'Texte', 'Groupe', 'Source', 'Lien']],
    ['German', ['Datum', 'Überschrift', 'Text', 'Gruppe', 'Quelle', 'Link']],
    ['Arabic', ['التاريخ', 'العنوان', 'النص', 'المجموعة', 'المصدر', 'الرابط']],
    ['Persian', ['تاریخ', 'عنوان', 'متن', 'گروه', 'منبع', 'پیوند']],
    ['Turkish', ['TARİH', 'BAŞLIK', 'Metin', 'Grup', 'Kaynak', 'Bağlantı']],
    ['Portuguese', ['Data', 'Título', 'Texto', 'Grupo', 'Fonte', 'Ligação']],
    ['Italian', ['Data', 'Titolo', 'Testo', 'Gruppo', 'Fonte', 'Collegamento']],
    ['Japanese', ['日付', '見出し', '本文', 'グループ', '出典', 'リンク']],
  ];
  for (const [language, names] of translations) {
    it(`has columns in ${language}`, () => {
      const values = ['2020-05', 'A', 'B', 'C', 'https://d.example/', '/e'];
      const {event, issues} = ofOne(
        Object.fromEntries(names.map((name, index) => [name, values[index]!])),
      );
      expect(issues).to.deep.equal([]);
      expect(event.date?.edtf).to.equal('2020-05');
      expect(event).to.include({headline: 'A', text: 'B', group: 'C', link: '/e'});
      expect(event.sources[0]!.url).to.equal('https://d.example/');
    });
  }

  it('has a group called Tag, but a day among German columns', () => {
    expect(ofOne({Year: '2020', Headline: 'A', Tag: 'G'}).event.group).to.equal('G');
    const german = {Jahr: '2020', Monat: 'März', Tag: '5', Titel: 'A'};
    expect(ofOne(german).event.date?.edtf).to.equal('2020-03-05');
  });

  const spellings: readonly string[] = [
    'Date Label',
    'date_label',
    'dateLabel',
    'DATE-LABEL',
    ' Date\u00a0label\u200b ',
    'Date Label:',
  ];
  for (const name of spellings) {
    it(`takes ${JSON.stringify(name)} for a column`, () =>
      expect(ofOne({Headline: 'A', [name]: 'B'}).event.dateLabel).to.equal('B'));
  }

  it('has texts in several languages', () => {
    const {event, issues} = ofOne({
      Date: '2020',
      'Headline:kk': 'Бірінші',
      'headline (zh-Hant)': '首屆',
      headline_en: 'First',
      'Text RU': 'Р',
      'caption 2 (en)': 'C',
      'media 2': 'a.mp4',
    });
    expect(issues).to.deep.equal([]);
    expect({...(event.headline as object)}).to.deep.equal({
      kk: 'Бірінші',
      'zh-hant': '首屆',
      en: 'First',
    });
    expect({...(event.text as object)}).to.deep.equal({ru: 'Р'});
    expect({...(event.media[0]!.caption as object)}).to.deep.equal({en: 'C'});
  });

  it('has texts without a language in that of the options, where others have one', () => {
    const text = table({Date: '2020', Headline: 'A', 'Headline:kk': 'Ә'});
    const {timeline} = readTimeline(text, {language: 'en'});
    expect({...(timeline.events[0]!.headline as object)}).to.deep.equal({en: 'A', kk: 'Ә'});
    expect(timeline.language).to.equal('en');
  });

  type DateCase = readonly [
    name: string,
    cells: Readonly<Record<string, string>>,
    edtf: string | undefined,
    label: string | undefined,
    issues: readonly string[],
  ];
  // prettier-ignore
  const dates: readonly DateCase[] = [
    ['a negative year', {Year: '-500'}, '-0500', undefined, []],
    ['a minus that is a dash', {Year: '−500'}, '-0500', undefined, []],
    ['a year of thousands', {Year: '2,014', Month: '8.0', Day: '20.0'}, '2014-08-20', undefined, []],
    ['a year of thousands in German', {Year: '2.000'}, '2000', undefined, []],
    ['a year of thousands in French', {Year: '2\u202f014'}, '2014', undefined, []],
    ['deep time', {Year: '-4,500,000,000'}, 'Y-4500000000', undefined, []],
    ['EDTF', {Year: '1984~'}, '1984~', undefined, []],
    ['EDTF of an interval', {Year: '../2030'}, '../2030', undefined, []],
    ['a month by name', {Year: '2014', Month: 'Aug', Day: '20'}, '2014-08-20', undefined, []],
    ['a month in Russian', {Year: '2014', Month: 'августа', Day: '20'}, '2014-08-20', undefined, []],
    ['a time', {Year: '2014', Month: '8', Day: '2', Time: '1:05 pm'}, '2014-08-02T13:05', undefined, []],
    ['nothing', {Year: ''}, undefined, undefined, ['date-missing row 2, column "Year"']],
    ['a month alone', {Year: '', Month: 'May'}, undefined, 'May', ['date-missing row 2, column "Month"']],
    ['a day without a month', {Year: '2014', Month: '', Day: '20'}, undefined, '2014 20', ['date-syntax row 2, column "Day"']],
    ['a time of no day', {Year: '2014', Time: '9:00'}, undefined, '2014 9:00', ['date-syntax row 2, column "Time"']],
    ['no time', {Year: '2014', Month: '8', Day: '2', Time: 'noon'}, undefined, '2014-08-02 noon', ['date-syntax row 2, column "Time"']],
    ['no month', {Year: '2014', Month: 'Brumaire'}, undefined, '2014 Brumaire', ['date-syntax row 2, column "Month"']],
    ['month 13', {Year: '2014', Month: '13'}, undefined, '2014-13', ['date-impossible row 2, column "Month"']],
    ['30 February', {Year: '2014', Month: '2', Day: '30'}, undefined, '2014-02-30', ['date-impossible row 2, column "Day"']],
    ['a day in the year', {Year: '20 August 2014'}, '2014-08-20', undefined, ['year-only row 2, column "Year"']],
    ['words in the year', {Year: 'soon'}, undefined, 'soon', ['date-syntax row 2, column "Year"']],
    ['a failed formula', {Year: '#REF!', Month: '5'}, undefined, '5', ['cell-error row 2, column "Year"']],
    ['an end', {Year: '2014', 'End Year': '2015', 'End Month': '5'}, '2014/2015-05', undefined, []],
    ['an end before it', {Year: '2014', 'End Year': '2010'}, '2014', undefined, ['date-order row 2, column "End Year"']],
    ['an end that is none', {Year: '2014', 'End Year': '2015', 'End Month': '13'}, '2014', undefined, ['date-impossible row 2, column "End Year"']],
    ['an end alone', {Year: '', 'End Year': '2015'}, '/2015', undefined, ['date-missing row 2, column "Year"']],
    ['an end without a year', {Year: '2014', 'End Year': '', 'End Month': '5'}, '2014', undefined, ['date-syntax row 2, column "End Month"']],
    ['a start that is none', {Year: '2014', Month: '13', 'End Year': '2015'}, undefined, '2014-13 – 2015', ['date-impossible row 2, column "Month"']],
    ['version 1', {'Start Date': '8/20/2014', 'End Date': '8/22/2014'}, '2014-08-20/2014-08-22', undefined, []],
    ['version 1 without one', {'Start Date': '', 'End Date': ''}, undefined, undefined, ['date-missing row 2, column "Start Date"']],
    ['our own', {Date: '2025-06-16', End: '2025-06-18'}, '2025-06-16/2025-06-18', undefined, []],
    ['an interval', {Date: '2025-06-16/2025-06-18', End: ''}, '2025-06-16/2025-06-18', undefined, []],
    ['an end like the start', {Date: '2025', End: '2025'}, '2025', undefined, []],
    ['our own time', {Date: '2025-06-16', Time: '9:30'}, '2025-06-16T09:30', undefined, []],
    ['our own end before it', {Date: '2025', End: '2024'}, '2025', undefined, ['date-order row 2, column "End"']],
    ['our own end alone', {Date: '', End: '2024'}, '/2024', undefined, ['date-missing row 2, column "Date"']],
    ['both kinds of columns', {Date: '2025', Year: '2024', End: ''}, '2025', undefined, []],
    ['our own columns, blank, and a year', {Date: '', Year: '2024', End: ''}, '2024', undefined, []],
  ];
  for (const [name, cells, edtf, label, issues] of dates) {
    it(`keeps an event whose date is ${name}`, () => {
      const result = ofOne({Headline: 'A', ...cells});
      expect(result.event.headline).to.equal('A');
      expect(result.event.date?.edtf).to.equal(edtf);
      expect(result.event.dateLabel).to.equal(label);
      expect(result.issues).to.deep.equal(issues);
    });
  }

  it('hands on what people type as a date, as they typed it', () => {
    const dateOf = (cells: Record<string, string>) =>
      (csvDocument(table({Headline: 'A', ...cells})).document as {events: {date: string}[]})
        .events[0]!.date;
    expect(dateOf({Date: 'May 2023'})).to.equal('May 2023');
    expect(dateOf({Date: '16 June 2025', End: '18 June 2025'})).to.equal(
      '16 June 2025 – 18 June 2025',
    );
    expect(dateOf({Date: '16 June 2025', Time: '9:30'})).to.equal('16 June 2025 9:30');
    expect(dateOf({Date: '', End: 'June 2025'})).to.equal('June 2025');
    expect(dateOf({'Start Date': 'May 2023', 'End Date': '6/2023'})).to.equal('May 2023 – 2023-06');
  });

  it('is a title where Type says so, and eras, whose ends may be unknown', () => {
    const {timeline, issues} = read(
      'Type;Headline;Text;Year;End Year;Background\nTitle;T;D;;;\nERA;E;;1991;1999;pink\nera;F;;2000;;\n;A;;2020;;',
    );
    expect(timeline).to.include({title: 'T', description: 'D'});
    expect(timeline.eras.map(({date, label, color}) => [date.edtf, label, color])).to.deep.equal([
      ['1991/1999', 'E', 'pink'],
      ['2000/', 'F', undefined],
    ]);
    expect(timeline.events.map(({headline}) => headline)).to.deep.equal(['A']);
    expect(issues.map(place)).to.deep.equal(['date-missing row 4, column "End Year"']);
  });

  it('tells every issue by row and column, as the sheet counts them', () => {
    const sheet = [
      'id,Date,Headline,Link,Status,Lat,Media,Media 2,Source,Source URL 2,Published,Claim,Claim Date,Key',
      ',,,,,,,,,,,,,',
      'a,"2020\n",A,javascript:x,perhaps,north,javascript:x,,javascript:x,,soon,C,soon,maybe',
      'a,2020-13,,,,,,javascript:y,,javascript:z,,,,',
    ].join('\n');
    expect(placesOf(sheet)).to.have.members([
      'url-refused row 3, column "Link"',
      'status-unknown row 3, column "Status"',
      'field-type row 3, column "Lat"',
      'url-refused row 3, column "Media"',
      'date-syntax row 3, column "Published"',
      'date-syntax row 3, column "Claim Date"',
      'field-type row 3, column "Key"',
      'id-duplicate row 4, column "id"',
      'date-impossible row 4, column "Date"',
      'headline-missing row 4, column "Headline"',
      'url-refused row 4, column "Media 2"',
      'url-refused row 4, column "Source URL 2"',
    ]);
  });

  it('finds the place of any path, and leaves one that comes from no row as it is', () => {
    const {placeOf} = csvDocument('Type,Headline,Text (kk),Media\n,A,B,a.jpg\ntitle,T,D,\nera,E,,');
    const places: readonly (readonly [string, string])[] = [
      ['events[0]', 'row 2'],
      ['events[0].media', 'row 2, column "Media"'],
      ['events[0].media[0]', 'row 2, column "Media"'],
      ['events[0].media[0].credit', 'row 2'],
      ['events[0].media[0].constructor', 'row 2, column "Media"'],
      ['events[0].text.kk', 'row 2, column "Text (kk)"'],
      ['events[0].constructor', 'row 2'],
      ['title', 'row 3, column "Headline"'],
      ['eras[0].label', 'row 4, column "Headline"'],
      ['events[7].date', 'events[7].date'],
      ['events', 'events'],
      ['', ''],
    ];
    for (const [path, expected] of places) expect(placeOf(path), path).to.equal(expected);
  });

  it('says once which columns it cannot read, and which it has twice', () => {
    expect(placesOf('Date,Headline,Foo,Bar,\n2020,A,x,y,z')).to.deep.equal([
      'columns-unknown row 1',
    ]);
    expect(placesOf('Date,Headline,Foo\n2020,A,x')).to.deep.equal([
      'columns-unknown row 1, column 3',
    ]);
    const {event, issues} = one('Date,Headline,Headline,Title\n2020,A,B,C');
    expect(event.headline).to.equal('A');
    expect(issues).to.deep.equal(['column-duplicate row 1']);
    expect(
      placesOf(`Date,Headline,${'x'.repeat(1e6)},${'a 1'.repeat(1e5)}\n2020,A`),
    ).to.have.length(1);
  });

  it('without any column of a timeline is one error that names what it has', () => {
    const {timeline, issues} = read('\nFoo,Bar\n1,2\n3,4');
    expect(timeline.events).to.deep.equal([]);
    expect(issues.map(place)).to.deep.equal(['columns-missing row 2']);
    expect(issues[0]!.received).to.equal('Foo, Bar');
    expect(placesOf(',,\n,,')).to.deep.equal(['columns-missing row 1']);
  });

  it('is not changed by the names of its columns', () => {
    expect(placesOf('Date,Headline,__proto__,constructor\n2020,A,x,y')).to.deep.equal([
      'columns-unknown row 1',
    ]);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });

  const instead: readonly (readonly [string, string, string])[] = [
    ['nothing', '', 'source-empty'],
    ['blanks', '\ufeff \r\n\t', 'source-empty'],
    ['a page', '<!DOCTYPE html>\n<html lang=de>Nicht gefunden, a, b</html>', 'source-html'],
    ['a page of Google', '<HTML><HEAD><TITLE>Google Sheets</TITLE>', 'sheet-private'],
    [
      'a login',
      '<html><a href="https://accounts.google.com/ServiceLogin?x">Se connecter</a></html>',
      'sheet-private',
    ],
    ['XML', '<?xml version="1.0"?><rss/>', 'source-html'],
    ['a file of Excel', 'PK\x03\x04\x14\0\x06\0', 'spreadsheet-file'],
    ['a file of an old Excel', '\ufffd\ufffd\x11\ufffd\ufffd\x1a', 'spreadsheet-file'],
  ];
  for (const [name, text, code] of instead) {
    it(`is not ${name}`, () => {
      const {timeline, issues} = read(text);
      expect(timeline.events).to.deep.equal([]);
      expect(issues.map((issue) => issue.code)).to.deep.equal([code]);
    });
  }

  it('never throws, and drops no row without an issue', () => {
    const name = fc.constantFrom(
      'Year',
      'Month',
      'Day',
      'Time',
      'End Year',
      'Date',
      'End',
      'Start Date',
      'Headline',
      'Text',
      'Type',
      'Media',
      'Media 2',
      'Source',
      'Claim',
      'Headline:kk',
      'Lat',
      'Key',
      'Tags',
      '__proto__',
      'x',
    );
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '',
        ' ',
        '2020',
        '-1',
        '2,014',
        '13',
        'May',
        '#REF!',
        'title',
        'era',
        '11:00',
        '20/08/2014',
        '1984~',
        '<b>x</b>',
        '=A1',
        'https://a.example/',
      ),
    );
    const sheet = fc.tuple(
      fc.array(name, {minLength: 1, maxLength: 8}),
      fc.array(fc.array(cell, {maxLength: 8}), {maxLength: 6}),
    );
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(sheet, ([names, rows]) => {
        const {timeline, issues} = read(
          [names, ...rows].map((row) => row.map(quoted).join(',')).join('\n'),
        );
        for (const {path} of issues) expect(path).to.not.match(/^(?:events|eras)\[/);
        const filled = rows.filter((row) => row.slice(0, names.length).some((text) => text.trim()));
        expect(timeline.events.length).to.be.at.most(filled.length);
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, path) => {
        expect(csvDocument(text).placeOf(path)).to.be.a('string');
        read(text);
        readTimeline(text);
      }),
    );
  });

  const size = 1_000_000;
  for (const [name, cell] of [
    ['letters', 'x'.repeat(size)],
    ['spaces', ' '.repeat(size)],
    ['spaces between letters', `a${' '.repeat(size)}b`],
    ['angle brackets', '<'.repeat(size)],
    ['ampersands', '&'.repeat(size)],
    ['quotation marks', '""'.repeat(size)],
  ] as const) {
    it(`is as quick with one huge cell as with many: ${name}`, () => {
      expect(
        read(`Date,Headline,Text,Source,Key\n2020,A,"${cell}"`).timeline.events,
      ).to.have.length(1);
      expect(
        read(`Headline,Year,Date,Lat\nA,"${cell}","${cell}","${cell}"`).timeline.events,
      ).to.have.length(1);
    });
  }
});
