import {withTab} from '../chromium.mjs';

/** Widths of a phone and a desktop window, in CSS pixels. */
const WIDTHS = [360, 1280];

/** A story, and a list long enough to be filled bit by bit. */
const COUNTS = [5, 30];

/** Room for what follows to move in and still be seen, in CSS pixels. */
const MARGIN = 600;

const ROOMS = ['style', 'markup', 'both'];

/**
 * @typedef {'style' | 'markup' | 'both'} Room a style sheet's `min-height`, a list inside the tag, or both
 *
 * @typedef {object} Shift
 * @property {Room} room what kept the timeline's room
 * @property {number} width CSS pixels
 * @property {number} count events
 * @property {number} score layout shift in which what follows the timeline took part
 * @property {number} pageScore layout shift of the whole page
 * @property {number} movedBy how far what follows was moved, in CSS pixels
 */

/**
 * Lets the timeline come late into a page with room for it and tells what moved. The window is as high
 * as the page, so that nothing moves unseen.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @returns {Promise<Shift[]>}
 */
export async function measureShift(browser, origin) {
  const shifts = [];
  for (const width of WIDTHS) {
    for (const count of COUNTS) {
      const height = await heightOf(
        browser,
        `${origin}/load?subject=news-timeline&count=${count}`,
        width,
      );
      for (const room of ROOMS) {
        const url = `${origin}/replace?room=${room}&count=${count}&height=${height.timeline}`;
        const view = {url, width, height: height.page + MARGIN};
        const replaced = (tab) => tab.page.evaluate(() => window.replaced);
        shifts.push({room, width, count, ...(await withTab(browser, view, replaced))});
      }
    }
  }
  return shifts;
}

/** What a page's author would reserve. */
function heightOf(browser, url, width) {
  // High enough for every event to be laid out, not estimated.
  return withTab(browser, {url, width, height: 12_000}, ({page}) =>
    page.evaluate(async () => {
      await window.loaded;
      return {
        timeline: Math.ceil(document.querySelector('news-timeline').offsetHeight),
        page: Math.ceil(document.getElementById('what-follows').getBoundingClientRect().bottom),
      };
    }),
  );
}
