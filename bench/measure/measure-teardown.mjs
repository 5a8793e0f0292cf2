import {memory, withTab} from '../chromium.mjs';

/** Until the caches are filled, and the probe that all subjects share is compiled. */
const WARM_UP = 8;
const CYCLES = 50;
const EVENTS = 100;

/**
 * What each of some mounts and removals leaves behind, after some that fill the caches.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {readonly string[]} subjects in the order in which they take their turn
 * @param {number} [cycles] mounts and removals
 * @returns {Promise<Record<string, import('../chromium.mjs').Memory>>} growth per cycle, by subject
 */
export async function measureTeardown(browser, origin, subjects, cycles = CYCLES) {
  const growths = {};
  for (const subject of subjects) {
    const url = `${origin}/cycle?subject=${subject}&count=${EVENTS}`;
    growths[subject] = await withTab(browser, {url}, (tab) => growthOf(tab, cycles));
  }
  return growths;
}

async function growthOf(tab, cycles) {
  const run = (count) => tab.page.evaluate((times) => window.cycle(times), count);
  await run(WARM_UP);
  const before = await memory(tab);
  await run(cycles);
  const after = await memory(tab);
  const growth = Object.keys(after).map((key) => [key, (after[key] - before[key]) / cycles]);
  return Object.fromEntries(growth);
}
