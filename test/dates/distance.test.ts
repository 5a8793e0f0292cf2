import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {distanceBetween, durationOf, type Distance} from '../../src/dates/distance.js';
import {parseEdtf} from '../../src/dates/parse-edtf.js';
import {dateOf} from './date-of.js';
import {edtfStrings} from './edtf-strings.js';

/** Only what is not zero: `{years: 1, months: 7}`. */
function shown(distance: Distance | undefined): Partial<Record<string, unknown>> | undefined {
  return distance && Object.fromEntries(Object.entries(distance).filter(([, value]) => value));
}

describe('distanceBetween', () => {
  const distances: readonly [string, string, object | undefined][] = [
    // As coarse as the coarser of the two.
    ['2020', '2023-05', {years: 3}],
    ['2023-05', '2024-12', {years: 1, months: 7}],
    ['2024-12', '2025-06-16/2025-06-18', {months: 6}],
    ['2025-06-16/2025-06-18', '2025-06-20', {days: 2}],
    ['2025-06-16/2025-06-18', '../2030', undefined],
    ['2025-06-16', '2030', {years: 5}],
    ['2025', '2025-06', undefined],
    ['2025-06', '2025-06-30', undefined],
    ['2020', '2021', {years: 1}],
    ['2001-21', '2003-23', {years: 2}],
    ['2017-XX-06', '2019-05-04', {years: 2}],
    // Days under a month, then the calendar's units.
    ['2025-05-16', '2025-06-15', {days: 30}],
    ['2025-05-16', '2025-06-16', {months: 1}],
    ['2025-01-31', '2025-03-01', {months: 1, days: 1}],
    ['2024-02-29', '2025-02-28', {months: 11, days: 30}],
    ['2024-02-29', '2025-03-01', {years: 1, days: 1}],
    ['2023-05-18', '2025-12-20', {years: 2, months: 7, days: 2}],
    ['1999-12-31', '2000-01-01', {days: 1}],
    ['-0043-03-15', '0001', {years: 44}],
    ['Y-13800000000', 'Y-4500000000', {years: 9_300_000_000}],
    // Times, in one zone, in two, and a wall clock that knows none.
    ['2025-06-16T10:30', '2025-06-16T12:45', {hours: 2, minutes: 15}],
    ['2025-06-16T10:30', '2025-06-16T12', {hours: 2}],
    ['2025-06-16T10:30:05', '2025-06-16T10:30:50.500', {seconds: 45}],
    ['2025-06-16T10:30:05.100', '2025-06-16T10:30:50.500', {seconds: 45}],
    ['2025-06-16T10:30+02:00', '2025-06-16T10:30Z', {hours: 2}],
    ['2025-06-16T22:00', '2025-06-18T02:00', {days: 1, hours: 4}],
    ['2025-06-16T10:30', '2025-08-20T09:00', {months: 2, days: 4}],
    ['2025-06-16T10:30', '2025-06-17T09:00Z', {days: 1}],
    ['2025-06-16T10:30', '2025-06-17', {days: 1}],
    // From the end of the first to the start of the second.
    ['../2030', '2035', {years: 5}],
    ['2016/2019', '2025/..', {years: 6}],
    ['[1667,1668]', '{1700,1680}', {years: 12}],
    // Ends that nobody can measure from.
    ['2020/..', '2025', undefined],
    ['2020/', '2025', undefined],
    ['2020', '/2025', undefined],
    ['201X', '2025', undefined],
    ['1950S2', '2025', undefined],
    ['2025', '2020', undefined],
    ['2025', '2025', undefined],
    // Marked where one of them is.
    ['1984~', '2025', {years: 41, approximate: true}],
    ['1984', '2025-06%', {years: 41, approximate: true}],
    ['1984?', '2025', {years: 41}],
  ];
  for (const [earlier, later, distance] of distances) {
    it(`is ${distance ? JSON.stringify(distance) : 'nothing'} from ${earlier} to ${later}`, () => {
      expect(shown(distanceBetween(dateOf(earlier), dateOf(later)))).to.deep.equal(distance);
    });
  }

  it('never throws, and is never negative', () => {
    fc.assert(
      fc.property(edtfStrings, edtfStrings, (first, second) => {
        const [a, b] = [parseEdtf(first), parseEdtf(second)];
        if ('issue' in a || 'issue' in b) return;
        const distance = distanceBetween(a.date, b.date) ?? {};
        for (const value of Object.values(distance)) expect(Number(value)).to.be.at.least(0);
      }),
      {numRuns: 1000},
    );
  });
});

describe('durationOf', () => {
  const durations: readonly [string, object | undefined][] = [
    ['2025-06-16/2025-06-18', {days: 3}],
    ['2025-06-16/2025-06-16', {days: 1}],
    ['2016/2019', {years: 4}],
    ['2024-12/2025-06', {months: 7}],
    ['2025-01-01/2025-01-31', {months: 1}],
    ['2025-01-01/2025-12-31', {years: 1}],
    ['2024-12-31/2025-01-01', {days: 2}],
    ['2024-12/2025-06-16', {months: 7}],
    ['1984~/2004', {years: 21, approximate: true}],
    ['../2030', undefined],
    ['2020/', undefined],
    ['198X/1999', undefined],
    ['2025', undefined],
    ['{2025,2026}', undefined],
  ];
  for (const [text, duration] of durations) {
    it(`is ${duration ? JSON.stringify(duration) : 'nothing'} for ${text}`, () => {
      expect(shown(durationOf(dateOf(text)))).to.deep.equal(duration);
    });
  }
});
