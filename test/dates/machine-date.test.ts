import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {machineDate} from '../../src/dates/machine-date.js';
import {parseEdtf} from '../../src/dates/parse-edtf.js';
import {dateOf} from './date-of.js';
import {edtfStrings} from './edtf-strings.js';

/** Years, months, dates, local and global dates and times: HTML Standard, section 2.3.5. */
const VALID =
  /^\d{4,}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

describe('machineDate', () => {
  const values: readonly [string, string | undefined][] = [
    ['2020', '2020'],
    ['0075', '0075'],
    ['2023-05', '2023-05'],
    ['2025-06-16', '2025-06-16'],
    ['2025-06-16T10:30', '2025-06-16T10:30'],
    ['2025-06-16T10:30Z', '2025-06-16T10:30Z'],
    ['2025-06-16T10:30:05.25+05:30', '2025-06-16T10:30:05.25+05:30'],
    ['2025-06-16T10', '2025-06-16'],
    ['2025-06-16T10Z', '2025-06-16'],
    ['2025-06-16/2025-06-18', '2025-06-16'],
    ['../2030', '2030'],
    ['2020/..', '2020'],
    ['/2030-05', '2030-05'],
    ['1984~', '1984'],
    ['2004-?06-11%', '2004-06-11'],
    ['2001-21', '2001'],
    ['2004-XX', '2004'],
    ['2004-06-XX', '2004-06'],
    ['2004-XX-06', '2004'],
    ['2004-1X', '2004'],
    ['Y17000', '17000'],
    ['Y17E7', '170000000'],
    ['1950S4', '1950'],
    ['1950S2', undefined],
    ['201X', undefined],
    ['19XX', undefined],
    ['156X-12-25', undefined],
    ['0000', undefined],
    ['-0043-03-15', undefined],
    ['Y-4500000000', undefined],
    ['[1667,1668]', undefined],
    ['{1960,1961-12}', undefined],
  ];
  for (const [text, value] of values) {
    it(`is ${value ?? 'nothing'} for ${text}`, () => {
      expect(machineDate(dateOf(text))).to.equal(value);
    });
  }

  it('is nothing that HTML does not know', () => {
    fc.assert(
      fc.property(edtfStrings, (text) => {
        const result = parseEdtf(text);
        const value = 'date' in result ? machineDate(result.date) : undefined;
        if (value === undefined) return;
        expect(value).to.match(VALID);
        expect(Number.parseInt(value, 10)).to.be.above(0);
      }),
      {numRuns: 1000},
    );
  });
});
