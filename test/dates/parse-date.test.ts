import {expect} from '@esm-bundle/chai';
import {dateLocale} from '../../src/dates/date-locale.js';
import {parseDate} from '../../src/dates/parse-date.js';
import {loadCases} from '../cases/load-cases.js';
import {TYPED_DATES} from './typed-dates.js';

/** The date in EDTF, or the code of the issue. */
function read(text: unknown, language?: string): string {
  const result = parseDate(text, {language});
  return 'date' in result ? result.date.edtf : result.issue.code;
}

/** What people type in English, and the date it is. */
const ENGLISH: readonly (readonly [string, string])[] = [
  ['May 2023', '2023-05'],
  ['may 2023', '2023-05'],
  ['MAY, 2023', '2023-05'],
  ['16 June 2025', '2025-06-16'],
  ['16 June, 2025', '2025-06-16'],
  ['June 16, 2025', '2025-06-16'],
  ['Jun 16th, 2025', '2025-06-16'],
  ['the 1st of June 2025', '2025-06-01'],
  ['16-June-2025', '2025-06-16'],
  ['2025 June 16', '2025-06-16'],
  ['Sept. 2024', '2024-09'],
  ['Sep 2024', '2024-09'],
  [' May  2023 ', '2023-05'],
  ['800', '0800'],
  // From … to
  ['16–18 June 2025', '2025-06-16/2025-06-18'],
  ['16-18 June 2025', '2025-06-16/2025-06-18'],
  ['16 to 18 June 2025', '2025-06-16/2025-06-18'],
  ['June 16–18, 2025', '2025-06-16/2025-06-18'],
  ['16 June – 2 July 2025', '2025-06-16/2025-07-02'],
  ['16 June-2 July 2025', '2025-06-16/2025-07-02'],
  ['June 16 – July 2, 2025', '2025-06-16/2025-07-02'],
  ['30 Dec 2024 – 2 Jan 2025', '2024-12-30/2025-01-02'],
  ['May–July 2023', '2023-05/2023-07'],
  ['May-July 2023', '2023-05/2023-07'],
  ['May 2023 – July 2024', '2023-05/2024-07'],
  ['2020–2023', '2020/2023'],
  ['2020 - 2023', '2020/2023'],
  ['2020..2023', '2020/2023'],
  ['from 2020 to 2023', '2020/2023'],
  ['between 2020 and 2023', '2020/2023'],
  ['1914–18', '1914/1918'],
  ['2020–present', '2020/..'],
  ['Q1–Q3 2024', '2024-33/2024-35'],
  ['early – mid 2024', '2024-37~/2024-38~'],
  ['2020 — 2023', '2020/2023'],
  ['2020——2023', '2020/2023'],
  // Open ends
  ['by 2030', '../2030'],
  ['until 2030', '../2030'],
  ['before 2030', '../2030'],
  ['through 2030', '../2030'],
  ['by June 2025', '../2025-06'],
  ['by the end of 2024', '../2024-39~'],
  ['since 2020', '2020/..'],
  ['from 2020', '2020/..'],
  ['from 2020 onwards', '2020/..'],
  ['after 2020', '2020/..'],
  ['2020 –', '2020/..'],
  // About, perhaps
  ['c. 1200', '1200~'],
  ['c1200', '1200~'],
  ['ca. 1200', '1200~'],
  ['circa 1200', '1200~'],
  ['about 1200', '1200~'],
  ['around May 2023', '2023-05~'],
  ['approximately 1200', '1200~'],
  ['about 16–18 June 2025', '2025-06-16~/2025-06-18~'],
  ['c. 1200 – 1250', '1200~/1250'],
  ['1984?', '1984?'],
  ['May 1984?', '1984-05?'],
  ['perhaps 1984', '1984?'],
  // Parts of a year, of a month
  ['early 2024', '2024-37~'],
  ['mid 2024', '2024-38~'],
  ['mid-2024', '2024-38~'],
  ['late 2024', '2024-39~'],
  ['late May 2023', '2023-05-21~/2023-05-31~'],
  ['mid-May 2023', '2023-05-11~/2023-05-20~'],
  ['early February 2024', '2024-02-01~/2024-02-10~'],
  ['late February 2024', '2024-02-21~/2024-02-29~'],
  ['Q3 2024', '2024-35'],
  ['2024 Q3', '2024-35'],
  ['3Q 2024', '2024-35'],
  ['third quarter of 2024', '2024-35'],
  ['the last quarter of 2024', '2024-36'],
  ['first half of 2024', '2024-40'],
  ['H2 2024', '2024-41'],
  ['spring 2001', '2001-21'],
  ['fall 2001', '2001-23'],
  ['early spring 2001', '2001-21~'],
  // Decades, centuries
  ['1980s', '198X'],
  ['the 1980s', '198X'],
  ['1980’s', '198X'],
  ['early 1980s', '1980~/1982~'],
  ['mid-1980s', '1983~/1986~'],
  ['late 1980s', '1987~/1989~'],
  ['1980s–1990s', '198X/199X'],
  ['the 1800s', '18XX'],
  ['19th century', '18XX'],
  ['the XIX century', '18XX'],
  ['19th–20th century', '18XX/19XX'],
  ['late 19th century', '1867~/1899~'],
  ['first half of the 19th century', '1800/1849'],
  ['last quarter of the 19th century', '1875/1899'],
  ['about the 1980s', '198X~'],
  // Before Christ and long before
  ['44 BC', '-0043'],
  ['44 BCE', '-0043'],
  ['44 B.C.E.', '-0043'],
  ['500 B.C.', '-0499'],
  ['15 March 44 BC', '-0043-03-15'],
  ['AD 79', '0079'],
  ['79 CE', '0079'],
  ['24 August 79 AD', '0079-08-24'],
  ['August 24, AD 79', '0079-08-24'],
  ['101–44 BC', '-0100/-0043'],
  ['27 BC – AD 14', '-0026/0014'],
  ['5th century BC', '-04XX'],
  ['10,000 BC', '-9999'],
  ['17001 BC', 'Y-17000'],
  ['4.5 billion years ago', 'Y-4500000000S2'],
  ['66 million years ago', 'Y-66000000S2'],
  ['about 300,000 years ago', 'Y-300000S1~'],
  // In digits
  ['2025-6-16', '2025-06-16'],
  ['2025/6/16', '2025-06-16'],
  ['2025.6.16', '2025-06-16'],
  ['2025–06–16', '2025-06-16'],
  ['16/06/2025', '2025-06-16'],
  ['16.06.2025', '2025-06-16'],
  ['06/16/2025', '2025-06-16'],
  ['3/3/2025', '2025-03-03'],
  ['03/04/2025–16/04/2025', '2025-04-03/2025-04-16'],
  ['06/2025', '2025-06'],
  ['6.2025', '2025-06'],
  ['2025/6', '2025-06'],
  // Times
  ['16 June 2025, 14:30', '2025-06-16T14:30'],
  ['16 June 2025 at 2:30 pm', '2025-06-16T14:30'],
  ['16 June 2025, 2 p.m.', '2025-06-16T14'],
  ['16 June 2025, 12:05 a.m.', '2025-06-16T00:05'],
  ['2:30 pm, June 16, 2025', '2025-06-16T14:30'],
  ['2025-06-16 14:30:05', '2025-06-16T14:30:05'],
  ['16 June 2025, 14:30 UTC', '2025-06-16T14:30Z'],
  ['16 June 2025, 14:30 UTC−3', '2025-06-16T14:30-03:00'],
  ['2025-06-16 14:30+05:00', '2025-06-16T14:30+05:00'],
  ['Monday, 16 June 2025', '2025-06-16'],
];

const ISSUES: readonly (readonly [text: string, code: string])[] = [
  ['soon', 'date-syntax'],
  ['May', 'date-syntax'],
  ['tomorrow', 'date-syntax'],
  ['16 June', 'date-syntax'],
  ['16/06', 'date-syntax'],
  ['2025 maybe', 'date-syntax'],
  ['May 16', 'date-syntax'],
  ['the 80s', 'date-syntax'],
  ['16', 'date-syntax'],
  ['about', 'date-syntax'],
  ['by', 'date-syntax'],
  ['12:30', 'date-syntax'],
  ['May May 2023', 'date-syntax'],
  ['2020 2021', 'date-syntax'],
  ['20 years ago', 'date-syntax'],
  ['10,000 years ago', 'date-syntax'],
  ['0 BC', 'date-syntax'],
  ['fifth quarter of 2024', 'date-syntax'],
  ['Q5 2024', 'date-syntax'],
  ['1984s', 'date-syntax'],
  ['marin 2025', 'date-syntax'],
  ['now', 'date-syntax'],
  ['now – 2025', 'date-syntax'],
  ['about – 2025', 'date-syntax'],
  ['2020 – now 2023', 'date-syntax'],
  ['June 1980s', 'date-syntax'],
  ['June 66 million years ago', 'date-syntax'],
  ['late 66 million years ago', 'date-syntax'],
  ['2025 (start unknown)', 'date-syntax'],
  ['16 June 2025 15:00 pm', 'date-syntax'],
  // Monday it was.
  ['Tuesday, 16 June 2025', 'date-syntax'],
  // Years of two digits are not guessed.
  ['16/06/25', 'date-syntax'],
  ['June 25', 'date-syntax'],
  ['16 June ’25', 'date-syntax'],
  ['winter 2024/25', 'date-syntax'],
  ['30 February 2025', 'date-impossible'],
  ['29 February 2025', 'date-impossible'],
  ['31/13/2025', 'date-impossible'],
  ['30/02/2025', 'date-impossible'],
  ['2025-16-06', 'date-impossible'],
  ['2025/6/31', 'date-impossible'],
  ['16 June 2025, 25:00', 'date-impossible'],
  ['2025-02-30', 'date-impossible'],
  ['2023–2020', 'date-order'],
  ['18–16 June 2025', 'date-order'],
  ['3/4/2025', 'date-ambiguous'],
  ['by 3/4/2025', 'date-ambiguous'],
  ['the 2000s', 'date-ambiguous'],
  ['2005–06', 'date-ambiguous'],
  ['9'.repeat(300), 'date-length'],
];

describe('parseDate', () => {
  for (const [text, edtf] of ENGLISH) {
    it(`reads "${text}" as ${edtf}`, () => expect(read(text)).to.equal(edtf));
  }

  for (const [language, rows] of Object.entries(TYPED_DATES)) {
    // What an engine has no data for, and this project no words.
    const known = dateLocale(language) ? rows : rows.filter(([, edtf]) => !edtf.startsWith('Y'));
    it(`reads ${known.length} dates as they are typed in ${language}`, () => {
      for (const [text, edtf] of known) expect(read(text, language), text).to.equal(edtf);
    });
  }

  for (const [text, code] of ISSUES) {
    it(`gives ${code} for "${text.slice(0, 40)}"`, () => expect(read(text)).to.equal(code));
  }

  it('reads EDTF first: an interval of years is no day', () => {
    expect(read('2020/2023')).to.equal('2020/2023');
    expect(read('2001-21')).to.equal('2001-21');
    expect(read('2025-13')).to.equal('date-impossible');
  });

  const orders: readonly (readonly [language: string | undefined, edtf: string])[] = [
    ['en-US', '2025-03-04'],
    ['en-GB', '2025-04-03'],
    ['en-AU', '2025-04-03'],
    ['de', '2025-04-03'],
    ['fr', '2025-04-03'],
    ['ru', '2025-04-03'],
    ['kk', '2025-04-03'],
    ['uz-Latn-UZ', '2025-04-03'],
    ['zh', '2025-03-04'],
    ['zh-Hant-TW', '2025-03-04'],
    ['en', 'date-ambiguous'],
    ['tlh', 'date-ambiguous'],
    ['no such tag', 'date-ambiguous'],
    [undefined, 'date-ambiguous'],
  ];
  for (const [language, edtf] of orders) {
    it(`reads 03/04/2025 as ${edtf} in ${language ?? 'no language'}`, () =>
      expect(read('03/04/2025', language)).to.equal(edtf));
  }

  it('names both readings of an ambiguous date', () => {
    expect(parseDate('03/04/2025')).to.deep.equal({
      issue: {
        code: 'date-ambiguous',
        received: '03/04/2025',
        expected: '2025-03-04 or 2025-04-03',
      },
    });
    expect(parseDate('the 2000s')).to.have.nested.property('issue.expected', '200X or 20XX');
    expect(parseDate('2005–06')).to.have.nested.property('issue.expected', '2005-06 or 2005/2006');
  });

  it('reads English, and other languages that are no doubt meant, on a page in any', () => {
    const rows: readonly (readonly [string, string, string])[] = [
      ['ru', '16 June 2025', '2025-06-16'],
      ['zh', 'by 2030', '../2030'],
      ['en', '16 июня 2025 г.', '2025-06-16'],
      ['en', 'к 2030 году', '../2030'],
      ['en', '2025年6月16日', '2025-06-16'],
      ['en', '2030 жылға дейін', '../2030'],
      ['de', '1er juin 2025', '2025-06-01'],
      ['tlh', '16. Juni 2025', '2025-06-16'],
    ];
    for (const [language, text, edtf] of rows) {
      expect(read(text, language), text).to.equal(edtf);
    }
  });

  it('reads the months and eras of any language that Intl knows', () => {
    for (const [language, text, edtf] of [
      ['sv', '16 juni 2025', '2025-06-16'],
      ['sv', '16–18 juni 2025', '2025-06-16/2025-06-18'],
      ['cs', '16. června 2025', '2025-06-16'],
      ['el', '16 Ιουνίου 2025', '2025-06-16'],
      ['vi', '16 tháng 6, 2025', '2025-06-16'],
    ] as const) {
      if (dateLocale(language)) expect(read(text, language), text).to.equal(edtf);
    }
  });

  it('shows the whole text in its issues, cut to a readable length', () => {
    expect(parseDate('  soon ')).to.deep.equal({
      issue: {
        code: 'date-syntax',
        received: '  soon ',
        expected: 'a date such as 2025-06-16 or 16 June 2025',
      },
    });
  });

  it('needs no Intl for what is written in digits and in words of its own', () => {
    const dateTimeFormat = Object.getOwnPropertyDescriptor(Intl, 'DateTimeFormat')!;
    try {
      Reflect.deleteProperty(Intl, 'DateTimeFormat');
      // Languages that no test before this one has asked for.
      expect(read('by 2030', 'en-NZ')).to.equal('../2030');
      expect(read('16/06/2025', 'en-NZ')).to.equal('2025-06-16');
      expect(read('03/04/2025', 'en-NZ')).to.equal('date-ambiguous');
      expect(read('2025 жылғы 16 маусым', 'kk-KZ')).to.equal('2025-06-16');
    } finally {
      Object.defineProperty(Intl, 'DateTimeFormat', dateTimeFormat);
    }
  });
});

describe('a text of TimelineJS, as a typed date,', () => {
  interface Fields {
    readonly year?: number;
    readonly month?: number;
    readonly day?: number;
    readonly hour?: number;
    readonly minute?: number;
    readonly second?: number;
  }
  interface Expectation extends Fields {
    readonly outcome?: string;
    readonly either?: readonly Expectation[];
  }
  const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
  /** Bare numbers are notations of TimelineJS; nobody types them for a year. */
  const NOT_TYPED = ['-6', '-500', '+2014', '5', '99999', '-99999', '1000000', '-13800000000', '0'];

  it('is what the case set says, or none', async () => {
    const {cases} = await loadCases<{
      cases: readonly {input: string; expect: Expectation}[];
    }>('timelinejs-dates/v1-date-strings.open.json');
    const unread: string[] = [];
    for (const {input, expect: expected} of cases) {
      const outcomes = expected.either ?? [expected];
      const result = parseDate(input, {language: 'en-US'});
      if ('issue' in result) {
        if (!outcomes.some(({outcome}) => outcome)) unread.push(input);
        continue;
      }
      const {date} = result;
      if (date.type !== 'date') continue;
      const isRight = outcomes.some(
        (one) =>
          !one.outcome && (!('year' in one) || FIELDS.every((f) => date.fields[f] === one[f])),
      );
      expect(isRight, `${input} is ${date.edtf}`).to.equal(true);
    }
    expect(unread).to.deep.equal(NOT_TYPED);
  });
});
