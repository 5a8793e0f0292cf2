import {mainThreadTime, memory, withTab} from '../chromium.mjs';

/**
 * @typedef {object} Load
 * @property {number} first milliseconds until the first event was shown
 * @property {number} handed milliseconds until the page had read the events and handed them over
 * @property {number} filled milliseconds until all events were
 * @property {number} longest milliseconds of the longest task; 0 when none took over 50
 * @property {number} longTasks how many did
 * @property {number} blocked milliseconds of all of these together
 * @property {number} processor milliseconds of processor time on the main thread
 * @property {number} heap bytes of script and DOM, less those of an empty page
 * @property {number} nodes less those of an empty page
 * @property {readonly string[]} requests paths asked for
 */

/**
 * One load of each subject, one after the other.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {readonly string[]} subjects in the order in which they are to be loaded
 * @param {number} count events
 * @returns {Promise<Record<string, Load>>} by subject
 */
export async function measureLoad(browser, origin, subjects, count) {
  const empty = await emptyMemory(browser, origin);
  const loads = {};
  for (const subject of subjects) {
    const url = `${origin}/load?subject=${subject}&count=${count}`;
    loads[subject] = await withTab(browser, {url}, (tab) => loadOf(tab, empty));
  }
  return loads;
}

/**
 * What heap and nodes are counted from.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 */
export function emptyMemory(browser, origin) {
  return withTab(browser, {url: `${origin}/empty`}, async (tab) => {
    await tab.page.waitForTimeout(500);
    return memory(tab);
  });
}

/**
 * @param {import('../chromium.mjs').Tab} tab with a page that loads events
 * @param {import('../chromium.mjs').Memory} empty that of an empty page
 * @returns {Promise<Load>}
 */
export async function loadOf(tab, empty) {
  const {first, filled, handed, tasks} = await tab.page.evaluate(() => window.loaded);
  const long = tasks.filter((duration) => duration > 50);
  const processor = await mainThreadTime(tab);
  const {script, dom, nodes} = await memory(tab);
  return {
    first,
    filled,
    handed,
    longest: Math.max(0, ...tasks),
    longTasks: long.length,
    blocked: long.reduce((sum, duration) => sum + duration, 0),
    processor,
    heap: script + dom - empty.script - empty.dom,
    nodes: nodes - empty.nodes,
    requests: [...tab.requests],
  };
}
