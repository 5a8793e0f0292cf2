import {expect} from '@open-wc/testing';
import {AxisOnPage} from '../news-timeline/axis-on-page.js';
import {OpenAxis} from '../news-timeline/open-axis.js';
import {contrast} from '../browser/contrast.js';
import {controlsOf, LAYOUTS, openEverything, PAGES, type Layout} from './everything.js';

const open = async (layout: Layout): Promise<AxisOnPage> => {
  const {element} = await openEverything(layout, {width: 700, attributes: {selected: 'works'}});
  return new AxisOnPage(new OpenAxis(element));
};

/** Whether nothing lies over what is in view of it, of which there has to be some (WCAG 2.4.11). */
function isUncovered({root}: AxisOnPage, stop: Element): boolean {
  // Of a link in two lines, the first.
  const [box = stop.getBoundingClientRect()] = stop.getClientRects();
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const seen = root.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
  return top < bottom && seen !== null && stop.contains(seen);
}

describe('the focus', () => {
  for (const layout of LAYOUTS) {
    it(`goes through all controls and out again, forth and back: ${layout}`, async () => {
      const page = await open(layout);
      const forth = await page.walk('Behind');
      expect(forth.length).to.be.above(5);
      const back = await page.walk('Before');
      expect(back.slice(0, -1).reverse()).to.deep.equal(forth.slice(0, -1));
    });

    it(`is seen wherever it is, and nothing lies over it: ${layout}`, async () => {
      const page = await open(layout);
      await page.tab();
      for (; page.stop && page.stop !== page.behind; await page.tab()) {
        const {stop} = page;
        await page.measured();
        const ring = getComputedStyle(stop.closest('.search') ?? stop);
        expect(ring.outlineStyle, page.at).to.not.equal('none');
        expect(parseFloat(ring.outlineWidth), page.at).to.be.at.least(2);
        expect(contrast(ring.outlineColor, PAGES.light.ground), page.at).to.be.at.least(3);
        expect(isUncovered(page, stop), `${String(page.at)} is covered`).to.equal(true);
      }
    });

    it(`comes in the order that is read: ${layout}`, async () => {
      const page = await open(layout);
      const order = [...page.root.querySelectorAll('*')];
      const stops: number[] = [];
      for (await page.tab(); page.stop && page.stop !== page.behind; await page.tab()) {
        stops.push(order.indexOf(page.stop));
      }
      expect(stops).to.deep.equal([...stops].sort((a, b) => a - b));
      expect(
        page.root.querySelectorAll('[tabindex]:not([tabindex="0"], [tabindex="-1"])'),
      ).to.have.length(0);
    });

    it(`stays where it is as the timeline is drawn anew: ${layout}`, async () => {
      const page = await open(layout);
      for (const control of controlsOf(page).slice(0, 3)) {
        control.focus();
        page.element.requestUpdate();
        await page.settled();
        expect(page.root.activeElement).to.equal(control);
      }
    });
  }
});
