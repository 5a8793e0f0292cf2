import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {parseEdtf} from '../../src/dates/parse-edtf.js';
import {narrowestSpan} from '../../src/geometry/narrowest-span.js';
import {centreOf, lengthOf} from '../../src/geometry/time-window.js';
import {wholeWindow} from '../../src/geometry/whole-window.js';
import {dateOf} from '../dates/date-of.js';
import {edtfStrings} from '../dates/edtf-strings.js';
import {DAY, YEAR} from './time-windows.js';

const now = Date.UTC(2025, 5, 17);
const windowOf = (...texts: string[]) => wholeWindow(texts.map(dateOf), now);
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

describe('wholeWindow', () => {
  it('goes from the first known instant to the last, with 3 % of room at both sides', () => {
    const {from, to} = windowOf('2022', '2020-01-01', '2024');
    const length = Date.UTC(2025, 0) - 1 - Date.UTC(2020, 0);
    expect(from).to.equal(Date.UTC(2020, 0) - length * 0.03);
    expect(to).to.be.closeTo(Date.UTC(2025, 0) + length * 0.03, 2);
  });

  const tables: readonly [string, readonly string[], string, string][] = [
    ['a year has a year at both sides', ['2020'], '2018-12-31', '2022-01-01'],
    ['a day has a day', ['2025-06-16'], '2025-06-15', '2025-06-17'],
    ['so has a day told twice', ['2025-06-16', '2025-06-16'], '2025-06-15', '2025-06-17'],
    ['so has what came by the end of a year', ['../2010'], '2009-01-01', '2011-12-31'],
    [
      'what goes on is shown until now, and past it',
      ['2020/..', '2021'],
      '2019-11-02',
      '2025-08-15',
    ],
    ['what is awaited is shown from now', ['../2030'], '2025-04-17', '2031-03-02'],
    ['now means nothing to what was over by then', ['../2020', '2018'], '2017-11-29', '2021-02-02'],
    ['an unknown start has room before', ['/2016', '2016-12'], '2015-11-13', '2017-01-13'],
    ['no date at all is the year around now', [], '2024-12-16', '2025-12-16'],
  ];
  for (const [sentence, texts, from, to] of tables) {
    it(sentence, () => {
      const window = windowOf(...texts);
      expect([dayOf(window.from), dayOf(window.to)]).to.deep.equal([from, to]);
    });
  }

  it('has a tenth of room for a tail beyond everything else', () => {
    const {from, to} = windowOf('2000', '2010/', '/1990');
    const length = Date.UTC(2011, 0) - Date.UTC(1990, 0);
    // The tail, and 3 % of what is then 120 %.
    expect((Date.UTC(1990, 0) - from) / length).to.be.closeTo(0.136, 0.001);
    expect((to - Date.UTC(2011, 0)) / length).to.be.closeTo(0.136, 0.001);
  });

  it('has an hour around an instant', () => {
    const {from, to} = windowOf('2025-06-16T10:30:00Z');
    expect(from).to.equal(Date.UTC(2025, 5, 16, 9, 30));
    expect(to).to.equal(Date.UTC(2025, 5, 16, 11, 30) + 999);
  });

  it('is wide enough in deep time', () => {
    const window = windowOf('Y-4540000000');
    expect(lengthOf(window)).to.be.at.least(9.99 * YEAR);
    expect(centreOf(window) / YEAR).to.be.closeTo(-4540001969, 2);
  });

  it('holds every known instant of any dates', () => {
    fc.assert(
      fc.property(fc.array(edtfStrings, {maxLength: 6}), (texts) => {
        const dates = texts
          .map(parseEdtf)
          .flatMap((result) => ('date' in result ? [result.date] : []));
        const window = wholeWindow(dates, now);
        for (const bound of dates.flatMap(({earliest, latest}) => [earliest, latest])) {
          if (bound === null || !Number.isFinite(bound)) continue;
          expect(bound).to.be.within(window.from, window.to);
        }
        const narrowest = narrowestSpan(centreOf(window));
        expect(lengthOf(window)).to.be.at.least(narrowest * 0.999);
        expect(lengthOf(window)).to.be.at.least(DAY / 12);
      }),
    );
  });
});
