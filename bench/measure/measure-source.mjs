import {mainThreadTime, withTab} from '../chromium.mjs';
import {summaryOf} from '../summary.mjs';

/** How many events a newer version of the file has changed. */
export const CHANGED = 3;

const EVENTS = 10_000;

/** How many newer versions there are. */
const REFRESHES = 3;

/** How long a page is left alone, in milliseconds, so that what it does meanwhile is done. */
const REST = 1500;

/**
 * @typedef {object} SourceLoad
 * @property {number} first milliseconds until the first event of a file was shown
 * @property {number} longest milliseconds of the longest task, less what `JSON.parse` took of it; 0 when none took over 50
 * @property {number} processor milliseconds of processor time on the main thread, until all was done
 * @property {number} [refresh] the same for a newer version of the file, the median of three
 */

/**
 * Ten thousand events in a file of their own. The floor asks for it, parses it and shows the first fifty.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {readonly string[]} subjects in the order in which they take their turn
 * @param {string} run what no other round is called: each has versions of the file to itself
 * @returns {Promise<Record<string, SourceLoad>>} by subject
 */
export async function measureSource(browser, origin, subjects, run) {
  const loads = {};
  for (const subject of subjects) {
    const url = `${origin}/source?subject=${subject}&count=${EVENTS}&run=${run}-${subject}`;
    loads[subject] = await withTab(browser, {url}, sourceLoadOf);
  }
  return loads;
}

async function sourceLoadOf(tab) {
  const {page} = tab;
  const {first, tasks, refreshes} = await page.evaluate(() => window.loaded);
  await page.waitForTimeout(REST);
  const processor = await mainThreadTime(tab);
  const load = {first, longest: Math.max(0, ...tasks), processor};
  if (!refreshes) return load;
  const refreshed = [];
  for (let version = 1; version <= REFRESHES; version++) {
    const before = await mainThreadTime(tab);
    await page.evaluate(() => window.probe.refresh());
    await page.waitForTimeout(REST);
    refreshed.push((await mainThreadTime(tab)) - before);
  }
  const isNewest = await page.evaluate(
    (last) => window.probe.says(`Corrected (${last})`),
    REFRESHES,
  );
  if (!isNewest) throw new Error('Not refreshed.');
  return {...load, refresh: summaryOf(refreshed).median};
}
