import {expect} from '@open-wc/testing';
import {atRest, LAYOUTS, openEverything, type Place} from './everything.js';
import {textsOf} from './texts-of.js';

/** Widths and letters in CSS pixels: 1,280 at 400 % are 320 (WCAG 1.4.10), text alone is doubled (1.4.4). */
const PLACES: readonly (readonly [string, Place])[] = [
  ['320 pixels wide', {width: 320}],
  ['with letters twice as large', {width: 640, size: 32}],
  ['with both', {width: 320, size: 32}],
  ['in a column of 280 pixels', {width: 280}],
];

/** What may be wider than its box: it is scrolled, or shown in full elsewhere. */
const MAY_GO_ON = '.plot, .slides [inert], .unseen';

/** Long headlines end in dots here; each stands in full on its slide. */
const ENDS_IN_DOTS = '.step small';

/** What a reader may set whom lines, words and letters stand too close (WCAG 1.4.12). */
const MORE_ROOM = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p {margin-block-end: 2em !important}`;

/** The nearest box around a text that shows nothing of what goes beyond it, and cannot be scrolled. */
function clippingBox(element: Element): Element | undefined {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const {overflow} = getComputedStyle(one);
    if (/auto|scroll/.test(overflow)) return undefined;
    if (/hidden|clip/.test(overflow)) return one;
  }
  return undefined;
}

describe('a timeline with little room', () => {
  for (const layout of LAYOUTS) {
    for (const [name, place] of PLACES) {
      it(`needs no scrolling sideways: ${layout}, ${name}`, async () => {
        for (const selected of ['first', 'works', 'second']) {
          const opened = await openEverything(layout, {...place, attributes: {selected}});
          const around = opened.element.parentElement as HTMLElement;
          expect(around.scrollWidth, selected).to.equal(around.clientWidth);
          const {left, right} = around.getBoundingClientRect();
          for (const element of opened.root.querySelectorAll('section *')) {
            if (element.closest(MAY_GO_ON) || element.matches('.slides > ol')) continue;
            if (!element.checkVisibility()) continue;
            const box = element.getBoundingClientRect();
            if (box.width === 0) continue;
            expect(box.left, `${selected}: ${element.outerHTML}`).to.be.at.least(left - 1);
            expect(box.right, `${selected}: ${element.outerHTML}`).to.be.at.most(right + 1);
          }
        }
      });
    }
  }
});

describe('a reader who wants more room between lines, words and letters', () => {
  for (const layout of LAYOUTS) {
    it(`loses no text: ${layout}`, async () => {
      for (const width of [320, 1000]) {
        const opened = await openEverything(layout, {width, attributes: {selected: 'works'}});
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(MORE_ROOM);
        opened.root.adoptedStyleSheets.push(sheet);
        opened.element.requestUpdate();
        await atRest(opened);
        for (const {text, element} of textsOf(opened.root)) {
          const box = clippingBox(element);
          if (!box || element.closest(MAY_GO_ON) || element.closest(ENDS_IN_DOTS)) continue;
          const what = `${text}, ${String(width)} pixels wide`;
          expect(box.scrollWidth, `${what}: width`).to.be.at.most(box.clientWidth + 1);
          expect(box.scrollHeight, `${what}: height`).to.be.at.most(box.clientHeight + 1);
        }
      }
    });
  }
});
