import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {densityOf} from '../../src/geometry/density.js';
import {anyEvents, eventsOf} from './axis-events.js';
import {indexOf, wholeOf} from './lay-out.js';

const sum = (counts: Uint32Array): number => counts.reduce((total, count) => total + count, 0);

describe('the density of an axis', () => {
  it('counts every event once, in its lane', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const index = indexOf(events);
        const {lanes, most} = densityOf(index, wholeOf(index));
        expect(lanes.map(sum)).to.deep.equal(index.lanes.map(({places}) => places.length));
        const all = lanes[0]?.map((_count, part) =>
          lanes.reduce((total, counts) => total + counts[part]!, 0),
        );
        expect(most).to.equal(Math.max(0, ...(all ?? [])));
      }),
    );
  });

  it('counts what has no beginning at its end', () => {
    const index = indexOf(eventsOf(['../2029-12-31', '2020-01-01']));
    const window = {from: Date.UTC(2020, 0), to: Date.UTC(2030, 0)};
    expect([...densityOf(index, window, 4).lanes[0]!]).to.deep.equal([1, 0, 0, 1]);
  });

  it('counts what is out of the window at its nearer end, and all of it where that has no length', () => {
    const index = indexOf(eventsOf(['1990', '2020', '2060']));
    const year = {from: Date.UTC(2020, 0), to: Date.UTC(2021, 0)};
    expect([...densityOf(index, year, 2).lanes[0]!]).to.deep.equal([2, 1]);
    expect(densityOf(index, {from: 0, to: 0}).most).to.equal(3);
  });

  it('is 0 where there are no events', () => {
    expect(densityOf(indexOf([]), {from: 0, to: 1})).to.deep.equal({lanes: [], most: 0});
  });
});
