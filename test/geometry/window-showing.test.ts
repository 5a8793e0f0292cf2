import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {lengthOf} from '../../src/geometry/time-window.js';
import {windowShowing} from '../../src/geometry/window-showing.js';
import {DAY, lengths, nearTimes, windows} from './time-windows.js';

const window = {from: 0, to: 100 * DAY};
const days = (earliest: number, latest: number) => ({
  earliest: earliest * DAY,
  latest: latest * DAY,
});

describe('windowShowing', () => {
  it('does not move for what is comfortably in view', () => {
    for (const span of [days(50, 51), days(10, 90), days(10, 10)]) {
      expect(windowShowing(span, window)).to.equal(window);
    }
  });

  it('centres what is out of view, or at an edge, and shows as much as before', () => {
    const moved = {from: 45 * DAY, to: 145 * DAY};
    expect(windowShowing(days(95, 95), window)).to.deep.equal(moved);
    expect(windowShowing(days(90, 100), window)).to.deep.equal(moved);
    expect(windowShowing(days(-500, -500), window)).to.deep.equal({
      from: -550 * DAY,
      to: -450 * DAY,
    });
  });

  it('shows more if it has to, with a margin', () => {
    expect(windowShowing(days(0, 160), window)).to.deep.equal({from: -20 * DAY, to: 180 * DAY});
  });

  it('has any span in view, and is content with its own answer', () => {
    fc.assert(
      fc.property(windows, nearTimes, lengths, (before, earliest, length) => {
        const span = {earliest, latest: earliest + length};
        const after = windowShowing(span, before);
        expect(after.from).to.be.at.most(span.earliest);
        expect(after.to).to.be.at.least(span.latest);
        expect(lengthOf(after) / lengthOf(before)).to.be.at.least(1 - 1e-3);
        const again = windowShowing(span, after);
        expect(again.from / lengthOf(after)).to.be.closeTo(after.from / lengthOf(after), 1e-3);
      }),
    );
  });
});
