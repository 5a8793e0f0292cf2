import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {allDates} from '../../src/dates/all-dates.js';
import {parseEdtf} from '../../src/dates/parse-edtf.js';
import {parsePlainDate} from '../../src/dates/parse-plain-date.js';
import {plainDates} from '../../src/dates/plain-dates.js';

const number = (max: number, width: number) =>
  fc.nat({max}).map((value) => String(value).padStart(width, '0'));
const day = fc.oneof(
  number(9999, 4),
  fc.tuple(number(9999, 4), number(13, 2)).map((parts) => parts.join('-')),
  fc.tuple(number(9999, 4), number(13, 2), number(32, 2)).map((parts) => parts.join('-')),
);
const end = fc.oneof({weight: 4, arbitrary: day}, fc.constantFrom('..', ''));
const plainStrings = fc.oneof(
  day,
  fc.tuple(end, end).map((ends) => ends.join('/')),
);
const dates = plainStrings.map(parsePlainDate).filter((date) => date !== undefined);

describe('the small set of date functions', () => {
  it('reads plain dates as the full one does, and leaves all others to it', () => {
    fc.assert(
      fc.property(fc.oneof(plainStrings, fc.string()), (text) => {
        const plain = parsePlainDate(text);
        if (plain) expect(parseEdtf(text)).to.deep.equal({date: plain});
      }),
      {numRuns: 1000},
    );
    for (const text of [
      '',
      'soon',
      '2025-13',
      '2026/2025',
      '1984~',
      '201X',
      '2025-33',
      '/',
      '../..',
    ]) {
      expect(parsePlainDate(text)).to.equal(undefined);
    }
  });

  it('puts plain dates into the same words', () => {
    const language = fc.constantFrom('en', 'en-US', 'de', 'zh', 'ar', 'kk', 'tlh', '');
    fc.assert(
      fc.property(dates, language, (date, tag) => {
        expect(plainDates.format(date, {language: tag})).to.equal(
          allDates.format(date, {language: tag}),
        );
      }),
      {numRuns: 500},
    );
  });

  it('measures plain dates alike', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(plainDates.distanceBetween(a, b)).to.deep.equal(allDates.distanceBetween(a, b));
        expect(plainDates.durationOf(a)).to.deep.equal(allDates.durationOf(a));
        expect(plainDates.machine(a)).to.equal(allDates.machine(a));
      }),
      {numRuns: 500},
    );
  });
});
