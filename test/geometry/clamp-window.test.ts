import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {clampWindow} from '../../src/geometry/clamp-window.js';
import {narrowestSpan} from '../../src/geometry/narrowest-span.js';
import {centreOf, lengthOf} from '../../src/geometry/time-window.js';
import {DAY, YEAR, windows} from './time-windows.js';

const bounds = {from: 0, to: 100 * DAY};

describe('clampWindow', () => {
  it('gives the same window when it is asked again', () => {
    fc.assert(
      fc.property(windows, windows, (window, limits) => {
        const clamped = clampWindow(window, limits);
        expect(clampWindow(clamped, limits)).to.deep.equal(clamped);
      }),
      {numRuns: 2000},
    );
  });

  it('is idempotent where months end and only years go on, too', () => {
    const edges = fc.double({min: -300_000 * YEAR, max: -240_000 * YEAR, noNaN: true});
    const limits = fc
      .tuple(edges, fc.double({min: 20 * YEAR, max: 2000 * YEAR, noNaN: true}))
      .map(([from, length]) => ({from, to: from + length}));
    const narrow = fc
      .tuple(edges, fc.double({min: 1, max: 30 * YEAR, noNaN: true}))
      .map(([from, length]) => ({from, to: from + length}));
    fc.assert(
      fc.property(narrow, limits, (window, limit) => {
        const clamped = clampWindow(window, limit);
        expect(clampWindow(clamped, limit)).to.deep.equal(clamped);
      }),
      {numRuns: 2000},
    );
  });

  it('never leaves the bounds, and is never too narrow', () => {
    fc.assert(
      fc.property(windows, windows, (window, limits) => {
        const clamped = clampWindow(window, limits);
        expect(clamped.from).to.be.at.least(limits.from);
        expect(clamped.to).to.be.at.most(limits.to);
        const narrowest = Math.min(narrowestSpan(centreOf(clamped)), lengthOf(limits));
        expect(lengthOf(clamped)).to.be.at.least(narrowest * 0.998);
      }),
      {numRuns: 1000},
    );
  });

  it('leaves a window alone that has its place', () => {
    const window = {from: DAY, to: 3 * DAY};
    expect(clampWindow(window, bounds)).to.equal(window);
  });

  it('moves a window back without changing its length', () => {
    const length = 10 * DAY;
    expect(clampWindow({from: -5 * DAY, to: 5 * DAY}, bounds)).to.deep.equal({from: 0, to: length});
    expect(clampWindow({from: 500 * DAY, to: 510 * DAY}, bounds)).to.deep.equal({
      from: 90 * DAY,
      to: 100 * DAY,
    });
  });

  it('widens to a second around the centre', () => {
    expect(clampWindow({from: DAY, to: DAY + 200}, bounds)).to.deep.equal({
      from: DAY - 400,
      to: DAY + 600,
    });
  });

  it('shows everything for a window that is too wide, or none', () => {
    for (const [from, to] of [
      [-DAY, 200 * DAY],
      [NaN, DAY],
      [-Infinity, Infinity],
      [Infinity, Infinity],
    ] as const) {
      expect(clampWindow({from, to}, bounds)).to.equal(bounds);
    }
  });
});
