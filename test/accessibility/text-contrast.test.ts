import {expect} from '@open-wc/testing';
import {contrast} from '../browser/contrast.js';
import {groundOf} from '../browser/ground-of.js';
import {LAYOUTS, openEverything, PAGES} from './everything.js';
import {textsOf} from './texts-of.js';

/** Of letters that are 24 px high, or 18.66 px and bold (WCAG 1.4.3). */
const isLarge = ({fontSize, fontWeight}: CSSStyleDeclaration): boolean =>
  parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);

describe('texts', () => {
  for (const layout of LAYOUTS) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`stand out from what is behind them: ${layout}, ${scheme}`, async () => {
        const opened = await openEverything(layout, {scheme, attributes: {selected: 'works'}});
        const texts = textsOf(opened.root);
        expect(texts.length).to.be.above(20);
        for (const {text, element} of texts) {
          const style = getComputedStyle(element);
          const ground = groundOf(element, PAGES[scheme].ground);
          const found = contrast(style.color, ground);
          const what = `“${text}” in ${style.color} on ${ground}`;
          expect(found, what).to.be.at.least(isLarge(style) ? 3 : 4.5);
        }
      });
    }
  }
});
