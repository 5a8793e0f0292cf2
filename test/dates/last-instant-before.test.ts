import {expect} from '@esm-bundle/chai';
import {DAY} from '../../src/dates/civil-day.js';
import {lastInstantBefore} from '../../src/dates/last-instant-before.js';

describe('the last instant before another', () => {
  it('ends a day a millisecond before the next, or as soon before as a number can say', () => {
    expect(lastInstantBefore(DAY)).to.equal(DAY - 1);
    expect(lastInstantBefore(0)).to.equal(-1);
    const deep = -4.35e20;
    expect(lastInstantBefore(deep)).to.be.below(deep);
    expect(Math.floor(lastInstantBefore(5e12 * DAY) / DAY)).to.equal(5e12 - 1);
  });
});
