import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {formatDate} from '../../src/dates/format-date.js';
import {parseDate} from '../../src/dates/parse-date.js';
import {parseEdtf} from '../../src/dates/parse-edtf.js';
import {charactersRead} from './characters-read.js';
import {dateOf} from './date-of.js';
import {TYPED_DATES} from './typed-dates.js';

const LANGUAGES = ['en', 'en-US', 'zh-Hant', ...Object.keys(TYPED_DATES)];

const two = (value: number): string => String(value).padStart(2, '0');

const plainDay = (depth: number) =>
  fc
    .tuple(
      fc.integer({min: 100, max: 9999}),
      fc.integer({min: 1, max: 12}),
      fc.integer({min: 1, max: 28}),
    )
    .map(([year, month, day]) =>
      [String(year).padStart(4, '0'), two(month), two(day)].slice(0, depth).join('-'),
    );

const anyDay = fc.integer({min: 1, max: 3}).chain(plainDay);
const span = fc
  .integer({min: 1, max: 3})
  .chain((depth) => fc.tuple(plainDay(depth), plainDay(depth)))
  .filter(([one, other]) => one !== other)
  .map((days) => days.sort().join('/'));

/** For which every language has words, or signs. */
const everywhere = fc.oneof(
  anyDay,
  span,
  anyDay.map((day) => `${day}/..`),
  anyDay.map((day) => `../${day}`),
  anyDay.map((day) => `/${day}`),
  anyDay.map((day) => `${day}/`),
  fc.tuple(anyDay, fc.constantFrom('~', '?', '%')).map((parts) => parts.join('')),
  fc
    .tuple(fc.integer({min: 1, max: 43}), fc.constantFrom('', '-03', '-03-15'))
    .map(([year, rest]) => `-00${two(year)}${rest}`),
  fc.tuple(plainDay(1), fc.integer({min: 33, max: 36})).map((parts) => parts.join('-')),
);

/** For which only English has words so far. */
const inEnglish = fc.oneof(
  fc.tuple(plainDay(1), fc.integer({min: 21, max: 24})).map((parts) => parts.join('-')),
  fc.tuple(plainDay(1), fc.integer({min: 33, max: 41})).map((parts) => parts.join('-')),
  fc
    .integer({min: 101, max: 999})
    .filter((decade) => decade % 10 > 0)
    .map((decade) => `${decade}X`),
  fc
    .integer({min: 11, max: 99})
    .filter((century) => century % 10 > 0)
    .map((century) => `${century}XX`),
);

function expectReadBack(edtf: string, language: string): void {
  const words = formatDate(dateOf(edtf), {language});
  const result = parseDate(words, {language});
  const read = 'date' in result ? result.date.edtf : result.issue.code;
  expect(read, `"${words}" in ${language}`).to.equal(edtf);
}

describe('parseDate', () => {
  for (const language of LANGUAGES) {
    it(`reads back what formatDate writes in ${language}`, () => {
      fc.assert(
        fc.property(everywhere, (edtf) => expectReadBack(edtf, language)),
        {numRuns: 150},
      );
    });
  }

  it('reads back decades, seasons, thirds and halves that formatDate writes in English', () => {
    fc.assert(
      fc.property(inEnglish, (edtf) => expectReadBack(edtf, 'en')),
      {numRuns: 300},
    );
  });

  const texts = Object.values(TYPED_DATES).flatMap((rows) => rows.map(([text]) => text));
  const pieces = [
    ...new Set(texts.flatMap((text) => text.split(/(?<=\s)|(?=\s)|(?<=\d)(?=\D)|(?<=\D)(?=\d)/))),
  ];
  const nearlyTyped = fc
    .array(fc.constantFrom(...pieces), {maxLength: 8})
    .map((parts) => parts.join(''));
  const language = fc.constantFrom(...LANGUAGES, 'sv', 'tlh', '', 'en_US', '__proto__');

  it('never throws, and gives canonical EDTF, whatever is typed', () => {
    const anything = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      nearlyTyped,
      fc.constantFrom(...texts),
      fc
        .tuple(fc.constantFrom(...texts), fc.constantFrom(...texts))
        .map((ends) => ends.join(' – ')),
    );
    let dates = 0;
    fc.assert(
      fc.property(anything, language, (text, tag) => {
        const result = parseDate(text, {language: tag});
        if ('issue' in result) {
          expect(result.issue.expected).to.match(/\S/);
          return;
        }
        dates++;
        expect(parseEdtf(result.date.edtf)).to.deep.equal(result);
      }),
      {numRuns: 500},
    );
    expect(dates).to.be.above(80);
  });

  it('never throws on what is no text', () => {
    const values = fc.anything({withBigInt: true, withDate: true, withNullPrototype: true});
    fc.assert(fc.property(values, (value) => Object.keys(parseDate(value)).length === 1));
  });

  it('never gives a day, a month or a year that the text does not', () => {
    const day = fc.tuple(
      fc.integer({min: 32, max: 9999}),
      fc.integer({min: 1, max: 12}),
      fc.integer({min: 1, max: 31}),
    );
    fc.assert(
      fc.property(day, fc.constantFrom('/', '.', '-'), language, (numbers, separator, tag) => {
        for (const order of [numbers, [...numbers].reverse()]) {
          const result = parseDate(order.join(separator), {language: tag});
          if (!('date' in result) || result.date.type !== 'date') continue;
          const {year, month = NaN, day: dayOfMonth = NaN} = result.date.fields;
          expect([year, month, dayOfMonth].sort()).to.deep.equal([...numbers].sort());
        }
      }),
    );
  });
});

describe('the work of parseDate', () => {
  const shapes: readonly [string, string][] = [
    ['digits', '1'],
    ['numbers', '16 '],
    ['days in digits', '1/2/2025 '],
    ['months', 'may '],
    ['one long word', 'e'],
    ['Roman numbers', 'ix'],
    ['Han digits', '十'],
    ['dashes', '– '],
    ['quarters', '1 quarter '],
    ['centuries', '1 век '],
    ['spaces', ' '],
    ['open ends', '2025 by '],
  ];
  for (const [name, piece] of shapes) {
    const typed = (length: number) =>
      piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const work = (text: string) => charactersRead(() => parseDate(text));

    it(`grows with the length of ${name}, and no faster`, () => {
      // The words of each language are put together once.
      work(typed(200));
      const [some, twice] = [work(typed(100)), work(typed(200))];
      // A word looks no further than 64 characters; the last ones of a text not even so far.
      expect(twice, `${some}, ${twice}`).to.be.at.most(2.5 * some + 100);
    });

    it(`is none at all for 100 KB of ${name}`, () => {
      const text = typed(100_000);
      expect(work(text)).to.be.at.most(work(typed(300)));
      expect(parseDate(text)).to.have.nested.property('issue.code', 'date-length');
    });
  }
});
