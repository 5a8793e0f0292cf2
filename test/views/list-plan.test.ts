import {expect} from '@open-wc/testing';
import {allDates} from '../../src/dates/all-dates.js';
import {timelineFrom} from '../../src/model/timeline-from.js';
import {planList, type ListOptions} from '../../src/views/list-plan.js';

const NOW = Date.UTC(2025, 5, 20);

function plan(dates: readonly string[], options: Partial<ListOptions> = {}) {
  const {timeline} = timelineFrom(
    dates.map((date) => ({date, headline: date})),
    {now: NOW},
  );
  return planList(timeline, {
    order: 'oldest-first',
    spacing: 'even',
    now: NOW,
    dates: allDates,
    ...options,
  });
}

const shown = (dates: readonly string[], options: Partial<ListOptions> = {}) => {
  const list = plan(dates, options);
  return Array.from({length: list.length}, (_, index) => list.item(index));
};

describe('the plan of a list', () => {
  it('puts Today before the first event that is still to come', () => {
    const items = shown(['2020', '2024', '2026', '../2030']);
    expect(items.map(({today}) => today !== undefined)).to.deep.equal([false, false, true, false]);
  });

  it('puts Today before the newest past event where the list runs from new to old', () => {
    const items = shown(['2020', '2024', '2026'], {order: 'newest-first'});
    expect(items.map(({today}) => today !== undefined)).to.deep.equal([false, true, false]);
  });

  it('finds Today between events with dates, whatever stands behind them', () => {
    for (const order of ['oldest-first', 'newest-first'] as const) {
      expect(plan(['2020', '2026', 'soon', 'later'], {order}).today).to.equal(1);
    }
    expect(plan(['soon']).today).to.equal(-1);
    expect(plan([]).today).to.equal(-1);
  });

  it('draws no Today where nothing is to come', () => {
    expect(shown(['1914', '1918']).some(({today}) => today !== undefined)).to.equal(false);
  });

  it('tells a gap of a tenth of the whole, and no smaller one', () => {
    const items = shown(['1900', '1901', '1910', '1990', '1995']);
    expect(items.map(({gap}) => gap?.distance?.years)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      80,
      undefined,
    ]);
  });

  it('tells no gap to or from a date that is not known', () => {
    const items = shown(['2000', '2010/..', '../2020', 'soon']);
    expect(items[3]?.gap).to.equal(undefined);
  });

  it('keeps undated events last in both orders', () => {
    for (const order of ['oldest-first', 'newest-first'] as const) {
      const items = shown(['soon', '2000', '2010'], {order});
      expect(items.at(-1)?.event.headline).to.equal('soon');
    }
  });

  it('gives waits room in steps of the longest, where spacing follows time', () => {
    const dates = ['2000-01-01', '2000-01-02', '2000-01-12', '2000-02-11'];
    const rooms = (spacing: ListOptions['spacing']) =>
      shown(dates, {spacing}).map(({gap}) => gap?.room ?? 0);
    expect(rooms('time')).to.deep.equal([0, 0, 5, 16]);
    expect(rooms('even')).to.deep.equal([0, 0, 0, 0]);
  });

  it('puts Today where it is in the wait it interrupts', () => {
    for (const [order, above, below] of [
      ['oldest-first', 12, 4],
      ['newest-first', 4, 12],
    ] as const) {
      const items = shown(['2025-06-02', '2025-06-28'], {
        order,
        spacing: 'time',
        now: Date.UTC(2025, 5, 21, 18),
      });
      expect([items[1]?.gap?.room, items[1]?.today]).to.deep.equal([above, below]);
    }
  });

  it('has no place for an id it does not know', () => {
    expect(plan(['2020']).indexOf('__proto__')).to.equal(-1);
  });
});
