import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {maskedDay} from '../../src/dates/masked-day.js';
import {dayOf} from './calendar-day.js';

type Mask = readonly [year: string, month: string, day: string];

const oneOf = (digits: string) => fc.nat({max: digits.length - 1}).map((at) => digits.charAt(at));
/** One character of a mask: the `X` often enough, and digits that make a month or a day now and then. */
const digit = (digits: string) =>
  fc.oneof({weight: 1, arbitrary: fc.constant('X')}, {weight: 2, arbitrary: oneOf(digits)});
const pair = (tens: string, ones: string) =>
  fc.tuple(digit(tens), digit(ones)).map((digits) => digits.join(''));

/** Of the year one digit may be unspecified, so that all its days can be looked at. */
const masks: fc.Arbitrary<Mask> = fc.tuple(
  fc
    .tuple(fc.constantFrom('', '-'), fc.integer({min: 1, max: 9999}), fc.nat({max: 7}))
    .map(([sign, year, place]) => {
      const digits = String(year).padStart(4, '0');
      return sign + digits.replace(/\d/g, (text, at) => (at === place ? 'X' : text));
    }),
  pair('01', '0123456789'),
  pair('0123', '0123456789'),
);

/** The days that fit, found by trying all of them. */
function fittingDays([year, month, day]: Mask): readonly number[] {
  const days: number[] = [];
  for (const y of fillings(year)) {
    for (const m of fillings(month)) {
      for (const d of fillings(day)) {
        if (y !== '-0000' && exists(y, m, d)) days.push(dayOf(`${y}-${m}-${d}`));
      }
    }
  }
  return days.sort((a, b) => a - b);
}

function fillings(mask: string): readonly string[] {
  if (!mask.includes('X')) return [mask];
  return Array.from({length: 10}, (_, value) => mask.replace('X', String(value))).flatMap(fillings);
}

/** `Date` rolls a day that does not exist over into another month. */
function exists(year: string, month: string, day: string): boolean {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

describe('maskedDay', () => {
  it('finds the first and the last of all the days that fit, and none where there is none', () => {
    let found = 0;
    fc.assert(
      fc.property(masks, (mask) => {
        const days = fittingDays(mask);
        if (days.length > 0) found++;
        expect(maskedDay(...mask, 1)).to.deep.equal(days[0] ?? NaN);
        expect(maskedDay(...mask, -1)).to.deep.equal(days.at(-1) ?? NaN);
      }),
      {numRuns: 300},
    );
    expect(found).to.be.above(50);
  });

  const ends: readonly [string, string, string][] = [
    ['XXXX-XX-XX', '0000-01-01', '9999-12-31'],
    ['-XXXX-XX-XX', '-9999-01-01', '-0001-12-31'],
    ['XXXX-02-29', '0000-02-29', '9996-02-29'],
    ['19XX-02-29', '1904-02-29', '1996-02-29'],
    ['2004-X2-3X', '2004-12-30', '2004-12-31'],
    ['2004-0X-31', '2004-01-31', '2004-08-31'],
    ['2004-XX-X0', '2004-01-10', '2004-12-30'],
  ];
  for (const [text, first, last] of ends) {
    it(`goes from ${first} to ${last} for ${text}`, () => {
      const [, year = '', month = '', day = ''] = /^(-?.{4})-(..)-(..)$/.exec(text) ?? [];
      expect(maskedDay(year, month, day, 1)).to.equal(dayOf(first));
      expect(maskedDay(year, month, day, -1)).to.equal(dayOf(last));
    });
  }
});
