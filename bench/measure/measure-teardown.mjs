import {memory, withTab} from '../chromium.mjs';

const WARM_UP = 6;
const CYCLES = 50;
const EVENTS = 100;

/**
 * What each of 50 mounts and removals leaves behind, after some that fill the caches.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {readonly import('../pages.mjs').Subject[]} subjects in the order in which they take their turn
 * @returns {Promise<Record<string, import('../chromium.mjs').Memory>>} growth per cycle, by subject
 */
export async function measureTeardown(browser, origin, subjects) {
  const growths = {};
  for (const subject of subjects) {
    const url = `${origin}/cycle?subject=${subject}&count=${EVENTS}`;
    growths[subject] = await withTab(browser, {url}, growthOf);
  }
  return growths;
}

async function growthOf(tab) {
  const run = (count) => tab.page.evaluate((times) => window.cycle(times), count);
  await run(WARM_UP);
  const before = await memory(tab);
  await run(CYCLES);
  const after = await memory(tab);
  const growth = Object.keys(after).map((key) => [key, (after[key] - before[key]) / CYCLES]);
  return Object.fromEntries(growth);
}
