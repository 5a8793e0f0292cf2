import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {narrowestSpan} from '../../src/geometry/narrowest-span.js';
import {scaleOf} from '../../src/geometry/scale.js';
import {lengthOf, panWindow} from '../../src/geometry/time-window.js';
import {zoomWindow} from '../../src/geometry/zoom-window.js';
import {DAY, widths, windows} from './time-windows.js';

const factors = fc.double({min: 0.1, max: 10, noNaN: true});
const shares = fc.double({min: 0, max: 1, noNaN: true});

describe('zoomWindow', () => {
  it('keeps the anchor under its pixel', () => {
    fc.assert(
      fc.property(windows, widths, factors, shares, (window, width, factor, share) => {
        const anchor = scaleOf(window, width).timeAt(share * width);
        const zoomed = scaleOf(zoomWindow(window, factor, anchor), width);
        expect(zoomed.x(anchor)).to.be.closeTo(share * width, 0.5);
      }),
      {numRuns: 1000},
    );
  });

  it('shows half as much at 2, and twice as much at 0.5', () => {
    const window = {from: 0, to: 8 * DAY};
    expect(zoomWindow(window, 2, 4 * DAY)).to.deep.equal({from: 2 * DAY, to: 6 * DAY});
    expect(zoomWindow(window, 2, 0)).to.deep.equal({from: 0, to: 4 * DAY});
    expect(zoomWindow(window, 0.5, 8 * DAY)).to.deep.equal({from: -8 * DAY, to: 8 * DAY});
  });

  it('stops at the narrowest window', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const zoomed = zoomWindow(window, 1e30, window.from);
        const narrowest = Math.min(lengthOf(window), narrowestSpan(window.from));
        expect(lengthOf(zoomed) / narrowest).to.be.closeTo(1, 1e-3);
      }),
    );
  });

  it('changes nothing for a factor that is none', () => {
    const window = {from: 0, to: DAY};
    for (const factor of [NaN, 0, -1, Infinity * 0]) {
      expect(zoomWindow(window, factor, 0)).to.equal(window);
    }
  });
});

describe('panWindow', () => {
  it('moves both ends', () => {
    expect(panWindow({from: 0, to: DAY}, -DAY)).to.deep.equal({from: -DAY, to: 0});
  });
});
