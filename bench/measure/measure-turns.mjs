import {withTab} from '../chromium.mjs';

/** What a turn of the slides has beside it: a list that scrolls to its next entry. */
export const TURNED = ['floor', 'story'];

const EVENTS = 100;
const TURNS = 40;

/**
 * How long it takes to the next paint after a reader has asked for the next event, in milliseconds: the median
 * of forty times.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {readonly string[]} subjects in the order in which they take their turn
 * @returns {Promise<Record<string, number>>} by subject
 */
export async function measureTurns(browser, origin, subjects) {
  const times = {};
  for (const subject of subjects) {
    const url = `${origin}/load?subject=${subject}&count=${EVENTS}`;
    times[subject] = await withTab(browser, {url}, async ({page}) => {
      await page.evaluate(() => window.loaded);
      return page.evaluate((count) => window.probe.turns(count), TURNS);
    });
  }
  return times;
}
