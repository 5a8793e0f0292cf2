import {expect} from '@esm-bundle/chai';
import {spanOf} from '../../src/dates/span-of.js';
import {dateOf} from './date-of.js';

const yearsOf = (...texts: string[]) => {
  const span = spanOf(texts.map(dateOf));
  return (
    span && [span.earliest, span.latest + 1].map((at) => new Date(at).toISOString().slice(0, 10))
  );
};

describe('spanOf', () => {
  it('goes from the first instant of all dates to the last', () => {
    expect(yearsOf('2023-05', '2020', '2025-06-16/2025-06-18')).to.deep.equal([
      '2020-01-01',
      '2025-06-19',
    ]);
  });

  it('leaves open and unknown ends out, but not the other ends', () => {
    expect(yearsOf('2020', '../2030')).to.deep.equal(['2020-01-01', '2031-01-01']);
    expect(yearsOf('2020/..', '2021')).to.deep.equal(['2020-01-01', '2022-01-01']);
    expect(yearsOf('/2016')?.[1]).to.equal('2017-01-01');
  });

  it('is nothing without a known end', () => {
    expect(spanOf([])).to.equal(undefined);
    expect(spanOf([dateOf('[..1760,1800..]')])).to.equal(undefined);
  });
});
