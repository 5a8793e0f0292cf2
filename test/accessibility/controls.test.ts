import {expect} from '@open-wc/testing';
import {atRest, controlsOf, LAYOUTS, openEverything} from './everything.js';

/** In CSS pixels (WCAG 2.5.8). */
const LEAST = 24;

/** A link within a line of text may be as high as the line. */
function isInText(control: Element): boolean {
  return control.matches('a') && getComputedStyle(control).display === 'inline';
}

describe('controls', () => {
  for (const layout of LAYOUTS) {
    for (const width of [320, 1000]) {
      it(`are 24 pixels high and wide at least: ${layout}, ${String(width)} pixels wide`, async () => {
        for (const selected of ['first', 'works', 'second']) {
          const opened = await openEverything(layout, {width, attributes: {selected}});
          const controls = controlsOf(opened).filter((one) => !isInText(one));
          expect(controls.length).to.be.above(5);
          for (const control of controls) {
            const box = control.getBoundingClientRect();
            expect(box.width, `width of ${control.outerHTML}`).to.be.at.least(LEAST);
            expect(box.height, `height of ${control.outerHTML}`).to.be.at.least(LEAST);
          }
        }
      });
    }

    it(`stand alone: none lies over another, ${layout}`, async () => {
      const opened = await openEverything(layout, {width: 320, attributes: {selected: 'works'}});
      const boxes = controlsOf(opened)
        .filter((one) => !isInText(one) && !one.matches('[tabindex]'))
        .map((one) => [one, one.getBoundingClientRect()] as const);
      for (const [one, a] of boxes) {
        for (const [other, b] of boxes) {
          if (one === other || one.contains(other) || other.contains(one)) continue;
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          const what = `${one.outerHTML} / ${other.outerHTML}`;
          expect(Math.min(across, down), what).to.be.at.most(1);
        }
      }
    });

    it(`have names, and no key of their own that a page could want: ${layout}`, async () => {
      const opened = await openEverything(layout);
      expect(opened.root.querySelectorAll('[accesskey]')).to.have.length(0);
      const before = opened.root.innerHTML;
      for (const key of ['a', 'n', 'p', '+', '0', '/', 'Escape']) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
      }
      await atRest(opened);
      expect(opened.root.innerHTML).to.equal(before);
    });
  }
});
