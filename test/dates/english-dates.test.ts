import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {englishDates, isBuiltInEnglish} from '../../src/dates/english-dates.js';
import {parsePlainDate} from '../../src/dates/parse-plain-date.js';
import {plainDates} from '../../src/dates/plain-dates.js';
import type {TimelineDate} from '../../src/dates/timeline-date.js';

/** Intl's spaces around a dash differ between engines and years. */
const evened = (text: string): string => text.replace(/\s/gu, ' ');

const two = (value: number): string => String(value).padStart(2, '0');

const plainDay = fc
  .tuple(
    fc.integer({min: 100, max: 9999}),
    fc.integer({min: 1, max: 12}),
    fc.integer({min: 1, max: 28}),
    fc.integer({min: 1, max: 3}),
  )
  .map(([year, month, day, depth]) =>
    [String(year).padStart(4, '0'), two(month), two(day)].slice(0, depth).join('-'),
  );

const plainText = fc.oneof(
  plainDay,
  fc.tuple(plainDay, plainDay).map(([one, other]) => [one, other].sort().join('/')),
  plainDay.map((day) => `${day}/..`),
  plainDay.map((day) => `../${day}`),
  plainDay.map((day) => `/${day}`),
  plainDay.map((day) => `${day}/`),
);

const plainDate = plainText
  .map(parsePlainDate)
  .filter((date): date is TimelineDate => date !== undefined);

describe('dates in the English that is built in', () => {
  it('are written as Intl writes them', () => {
    fc.assert(
      fc.property(plainDate, (date) => {
        const built = englishDates.format(date, {language: 'en'});
        expect(built).to.equal(evened(plainDates.format(date, {language: 'en'})));
      }),
      {numRuns: 2000},
    );
  });

  it('are as far apart, and last as long, in words as in Intl’s', () => {
    fc.assert(
      fc.property(plainDate, plainDate, (one, other) => {
        for (const distance of [
          englishDates.distanceBetween(one, other),
          englishDates.durationOf(one),
        ]) {
          if (!distance) continue;
          const built = englishDates.formatDistance(distance, 'en');
          expect(built).to.equal(evened(plainDates.formatDistance(distance, 'en')));
        }
      }),
      {numRuns: 2000},
    );
  });

  const examples: readonly [string, string][] = [
    ['2020', '2020'],
    ['2023-05', 'May 2023'],
    ['2025-06-16/2025-06-18', '16–18 June 2025'],
    ['2025-06-16/2025-07-02', '16 June – 2 July 2025'],
    ['2016/2019', '2016–2019'],
    ['2017-01/2017-03', 'January – March 2017'],
    ['../2030', 'by 2030'],
    ['2004-06-01/2005', '1 June 2004 to 2005'],
  ];
  for (const [edtf, words] of examples) {
    it(`write ${edtf} as ${words}`, () => {
      const date = parsePlainDate(edtf);
      expect(date && englishDates.format(date, {language: 'en'})).to.equal(words);
    });
  }

  it('serve international English only', () => {
    expect(['en', 'EN', 'en-GB'].every(isBuiltInEnglish)).to.equal(true);
    expect(['en-US', 'eng', 'de', ''].some(isBuiltInEnglish)).to.equal(false);
  });
});
