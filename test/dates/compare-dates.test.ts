import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {compareDates, sortKey} from '../../src/dates/compare-dates.js';
import {parseEdtf} from '../../src/dates/parse-edtf.js';
import {dateOf} from './date-of.js';
import {edtfStrings} from './edtf-strings.js';

const dates = edtfStrings
  .map(parseEdtf)
  .filter((result) => 'date' in result)
  .map(({date}) => date);

describe('compareDates', () => {
  it('puts dates in the order of time', () => {
    const inOrder = [
      'Y-13800000000',
      '-0043-03-15',
      '19XX',
      '1984~',
      // With one start, what ends first.
      '2020-01-01',
      '2020-01',
      '2020',
      '2020/..',
      '2020-06-16T10:30+02:00',
      '2020-06-16T10:30Z',
      '2020-06-16T10:30-02:00',
      '2023-05',
      '2025-06-16/2025-06-18',
      '../2025',
      '2030-12-31',
      // "By 2030" has its place at the end of 2030.
      '../2030',
      '/2030',
      '2031',
    ];
    const sorted = [...inOrder].sort().map(dateOf).sort(compareDates);
    expect(sorted.map(({edtf}) => edtf)).to.deep.equal(inOrder);
  });

  it('sorts by the start, by the end where there is none, and without both at the end', () => {
    expect(sortKey(dateOf('2020/..'))).to.equal(Date.UTC(2020, 0, 1));
    expect(sortKey(dateOf('2020/'))).to.equal(Date.UTC(2020, 0, 1));
    expect(sortKey(dateOf('../2030'))).to.equal(Date.UTC(2031, 0, 1) - 1);
    expect(sortKey(dateOf('/2030'))).to.equal(Date.UTC(2031, 0, 1) - 1);
    expect(sortKey(dateOf('[..1760,1800]'))).to.equal(Date.UTC(1801, 0, 1) - 1);
    expect(sortKey(dateOf('[..1760,1800..]'))).to.equal(Infinity);
  });

  it('is antisymmetric, and zero for equal dates only', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(compareDates(a, b) + compareDates(b, a)).to.equal(0);
        expect(compareDates(a, b) === 0).to.equal(a.edtf === b.edtf);
        expect(compareDates(a, a)).to.equal(0);
      }),
      {numRuns: 500},
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(fc.tuple(dates, dates, dates), (three) => {
        const [a, b, c] = [...three].sort(compareDates);
        if (!a || !b || !c) throw new Error('three remain three');
        expect(compareDates(a, b)).to.be.at.most(0);
        expect(compareDates(b, c)).to.be.at.most(0);
        expect(compareDates(a, c)).to.be.at.most(0);
      }),
      {numRuns: 500},
    );
  });
});
