import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {dateFromFields} from '../../src/dates/date-from-fields.js';
import {parseEdtf} from '../../src/dates/parse-edtf.js';
import type {DateFields} from '../../src/dates/timeline-date.js';
import {calendarDateStrings, dateTimeStrings} from './edtf-strings.js';

describe('dateFromFields', () => {
  const dates: readonly [DateFields, string][] = [
    [{year: 2014}, '2014'],
    [{year: 2014, month: 6}, '2014-06'],
    [{year: 2014, month: 6, day: 9}, '2014-06-09'],
    [{year: 75}, '0075'],
    [{year: 0}, '0000'],
    [{year: -43, month: 3, day: 15}, '-0043-03-15'],
    [{year: 17_000}, 'Y17000'],
    [{year: -4_500_000_000}, 'Y-4500000000'],
    [{year: 2025, season: 33}, '2025-33'],
    [{year: 2025, month: 6, day: 16, hour: 9}, '2025-06-16T09'],
    [{year: 2025, month: 6, day: 16, hour: 9, minute: 5}, '2025-06-16T09:05'],
    [{year: 2025, month: 6, day: 16, hour: 9, minute: 5, offset: 0}, '2025-06-16T09:05Z'],
    [{year: 2025, month: 6, day: 16, hour: 9, minute: 5, offset: -210}, '2025-06-16T09:05-03:30'],
    [
      {year: 2025, month: 6, day: 16, hour: 9, minute: 5, second: 7, millisecond: 8},
      '2025-06-16T09:05:07.008',
    ],
    [{year: 2025, month: 6, day: 16, hour: 24, minute: 0}, '2025-06-17T00:00'],
  ];
  for (const [fields, edtf] of dates) {
    it(`makes ${edtf} of ${JSON.stringify(fields)}`, () => {
      expect(dateFromFields(fields)).to.deep.equal(parseEdtf(edtf));
      expect(dateFromFields(fields)).to.have.nested.property('date.edtf', edtf);
    });
  }

  const impossible: readonly DateFields[] = [
    {year: 2025, month: 13},
    {year: 2025, month: 0},
    {year: 2025, month: -3},
    {year: 2025, month: 2, day: 30},
    {year: 2025, month: 6, day: 16, hour: 25},
    {year: 2025, month: 6, day: 16, hour: 10, minute: 60},
    {year: 2025, month: 6, day: 16, hour: 10, minute: 30, offset: 900},
    {year: 2025, season: 42},
    // Half said is not said.
    {year: 2025, day: 16},
    {year: 2025, hour: 10},
    {year: 2025, month: 6, day: 16, minute: 30},
    {year: 2025, offset: 0},
    // No whole numbers.
    {year: NaN},
    {year: Infinity},
    {year: 2025.5},
    {year: 2025, month: 1.5},
    {year: 1e21},
    // The standard has months of years of four digits only.
    {year: 17_000, month: 5},
  ];
  for (const fields of impossible) {
    it(`makes an issue of ${Object.entries(fields).join(' ')}`, () => {
      expect(dateFromFields(fields)).to.have.property('issue');
    });
  }

  it('makes the same date again of the fields of any date that has all of its own', () => {
    fc.assert(
      fc.property(fc.oneof(calendarDateStrings, dateTimeStrings), (text) => {
        const result = parseEdtf(text);
        // Fields hold neither an unspecified digit, nor a qualifier, nor how long a fraction was.
        if (/[X?~%.]/.test(text) || 'issue' in result || result.date.type !== 'date') return;
        // Fields count in milliseconds: ".5" is not ".500".
        if (/\.\d{1,2}(?!\d)/.test(text)) return;
        expect(dateFromFields(result.date.fields)).to.deep.equal(result);
      }),
      {numRuns: 500},
    );
  });
});
