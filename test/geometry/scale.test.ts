import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {scaleOf} from '../../src/geometry/scale.js';
import {lengthOf} from '../../src/geometry/time-window.js';
import {DAY, widths, windows} from './time-windows.js';

const shares = fc.double({min: 0, max: 1, noNaN: true});

describe('a scale', () => {
  it('goes from pixel to date and back within half a pixel, from a second to 14 billion years', () => {
    fc.assert(
      fc.property(windows, widths, shares, (window, width, share) => {
        const scale = scaleOf(window, width);
        const x = share * width;
        expect(scale.x(scale.timeAt(x))).to.be.closeTo(x, 0.5);
        const time = window.from + share * lengthOf(window);
        const halfPixel = lengthOf(window) / width / 2;
        expect(scale.timeAt(scale.x(time))).to.be.closeTo(time, halfPixel);
      }),
      {numRuns: 2000},
    );
  });

  it('begins and ends where its window does', () => {
    fc.assert(
      fc.property(windows, widths, (window, width) => {
        const {x} = scaleOf(window, width);
        expect([x(window.from), x(window.to)]).to.deep.equal([0, width]);
      }),
    );
  });

  it('goes on outside of the window, and to no end for what is open', () => {
    const {x, timeAt} = scaleOf({from: 0, to: 10 * DAY}, 500);
    expect([x(-DAY), x(12 * DAY), x(Infinity)]).to.deep.equal([-50, 600, Infinity]);
    expect(timeAt(-100)).to.equal(-2 * DAY);
  });
});
