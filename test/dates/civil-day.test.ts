import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {dayNumber, daysInMonth} from '../../src/dates/civil-day.js';
import {DAY} from './calendar-day.js';

/** The last day on either side of 1970 that `Date` knows. */
const LAST_DAY_OF_DATE = 100_000_000;

describe('the civil calendar', () => {
  it('counts days as Date does, as far as that goes', () => {
    fc.assert(
      fc.property(fc.integer({min: -LAST_DAY_OF_DATE, max: LAST_DAY_OF_DATE}), (day) => {
        const date = new Date(day * DAY);
        const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
        expect(dayNumber(year, month, date.getUTCDate())).to.equal(day);
      }),
      {numRuns: 1000},
    );
  });

  it('repeats itself every 400 years, also where Date ends', () => {
    fc.assert(
      fc.property(
        fc.integer({min: -1e10, max: 1e10}),
        fc.integer({min: 1, max: 13}),
        (year, month) => {
          const cycle = dayNumber(year + 400, month, 1) - dayNumber(year, month, 1);
          expect(cycle).to.equal(146_097);
        },
      ),
    );
  });

  it('goes on from December to a thirteenth month', () => {
    expect(dayNumber(2025, 13, 1)).to.equal(dayNumber(2026, 1, 1));
  });

  const lengths: readonly [number, number, number][] = [
    [2025, 1, 31],
    [2025, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [0, 2, 29],
    [-4, 2, 29],
    [-1, 2, 28],
    [2025, 4, 30],
    [2025, 12, 31],
  ];
  for (const [year, month, days] of lengths) {
    it(`gives month ${month} of ${year} ${days} days`, () => {
      expect(daysInMonth(year, month)).to.equal(days);
    });
  }
});
