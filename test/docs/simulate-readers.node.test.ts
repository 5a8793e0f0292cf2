import {expect} from '@esm-bundle/chai';
import {simulate} from '../../tools/simulate-readers.mjs';

/** The same numbers each time (a linear congruential generator). */
function seeded(): () => number {
  let state = 7;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

const setting = {refresh: 60, maxAge: 30, edges: 50};

describe('the simulation of readers', () => {
  const few = simulate({...setting, readers: 10_000}, seeded());
  const many = simulate({...setting, readers: 1_000_000}, seeded());

  it('has each ask once in the time it is told', () => {
    expect(few.edge.mean).to.be.closeTo(10_000 / 60, 10);
    expect(many.edge.mean).to.be.closeTo(1_000_000 / 60, 1000);
  });

  it('leaves the origin to the edges, however many readers there are', () => {
    expect(many.origin.mean).to.be.at.most(50 / 30);
    expect(many.origin.mean).to.be.closeTo(few.origin.mean, 0.2);
  });

  it('has readers hold back in an outage, and not come back all at once', () => {
    expect(many.outage.mean).to.be.below(many.edge.mean / 2);
    expect(many.after.peak).to.be.below(many.edge.peak * 1.3);
  });
});
