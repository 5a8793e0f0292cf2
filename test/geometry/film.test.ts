import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {filmOf} from '../../src/geometry/film.js';
import {scaleOf} from '../../src/geometry/scale.js';
import {lengthOf, panWindow} from '../../src/geometry/time-window.js';
import {zoomWindow} from '../../src/geometry/zoom-window.js';
import {widths, windows} from './time-windows.js';

const steps = fc.double({min: -3, max: 3, noNaN: true});

describe('a film', () => {
  it('begins with the window that it is laid for', () => {
    expect(filmOf({from: 5, to: 10}, 100).offset).to.equal(0);
  });

  it('moves by what a window is panned, and what stands on it stays', () => {
    fc.assert(
      fc.property(windows, widths, steps, steps, (window, width, step, share) => {
        const before = filmOf(window, width);
        const panned = panWindow(window, step * lengthOf(window));
        const film = filmOf(panned, width, before);
        const time = window.from + share * lengthOf(window);
        const [was, is] = [window, panned].map((one) => scaleOf(one, width).x(time));
        expect(is! + film.offset).to.be.closeTo(was! + before.offset, 0.5);
      }),
    );
  });

  it('is laid anew at another zoom, for another width, and far out', () => {
    const window = {from: 0, to: 1000};
    const film = filmOf(panWindow(window, 100), 100, filmOf(window, 100));
    expect(film.offset).to.equal(10);
    for (const [other, width] of [
      [zoomWindow(film.laid, 2, 0), 100],
      [panWindow(window, 100), 200],
      [panWindow(window, 1_000_000), 100],
    ] as const) {
      expect(filmOf(other, width, film)).to.deep.equal({laid: other, width, offset: 0});
    }
  });
});
