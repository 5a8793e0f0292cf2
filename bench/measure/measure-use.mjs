import {mainThreadTime, withTab} from '../chromium.mjs';
import {loadOf} from './measure-load.mjs';
import {stepsOf} from './measure-steps.mjs';

/** As many as are needed for a median: there and back again twice. */
const STEPS = 8;

/** The main thread rests when it has worked less than this part of so many milliseconds. */
const REST = {part: 0.1, of: 300, patience: 20_000};

/**
 * @typedef {object} UseOnly
 * @property {import('./measure-steps.mjs').Steps} [next] absent where there is no such thing
 * @property {import('./measure-steps.mjs').Steps} [zoom]
 * @property {number} replaceAll milliseconds until one of the other events was shown
 *
 * @typedef {import('./measure-load.mjs').Load & UseOnly} Use
 */

/**
 * Loads a timeline and uses it: goes to the next event, zooms, replaces all events.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {{subject: string, count: number, throttle: number}} pair what to load, with how many events, and
 *   how many times slower than the processor is
 * @param {import('../chromium.mjs').Memory} empty that of an empty page
 * @param {Partial<Use>} use gets each figure as soon as there is one: what follows may never end
 * @returns {Promise<void>}
 */
export function measureUse(browser, origin, {subject, count, throttle}, empty, use) {
  const query = `subject=${subject}&count=${count}`;
  const url = `${origin}/load?${query}`;
  return withTab(browser, {url, throttle}, async (tab) => {
    use.first = await tab.page.evaluate(() => window.firstShown);
    Object.assign(use, await loadOf(tab, empty));
    use.next = await stepsOf(tab, 'next', Math.min(STEPS, count - 1));
    use.zoom = await stepsOf(tab, 'zoom', STEPS);
    const other = `/events?${query}&first=${count}`;
    use.replaceAll = await tab.page.evaluate(
      ([address, first]) => window.probe.replaceAll(address, first),
      [other, count],
    );
  });
}

/**
 * @typedef {object} Moves
 * @property {import('./measure-steps.mjs').Steps} [zoom]
 * @property {import('./measure-steps.mjs').Steps} [pan]
 * @property {import('./measure-steps.mjs').Steps} still
 * @property {number} busy milliseconds from when all events were in until the main thread came to rest
 */

/**
 * Pans and zooms over all the events, where a timeline has most to draw, as soon as it has come to rest.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {{subject: string, count: number}} pair
 * @param {number} steps of each kind
 * @returns {Promise<Moves>}
 */
export function measureMoves(browser, origin, {subject, count}, steps) {
  const url = `${origin}/load?subject=${subject}&count=${count}`;
  return withTab(browser, {url}, async (tab) => {
    await tab.page.evaluate(() => window.loaded);
    const busy = await untilRest(tab);
    const zoom = await stepsOf(tab, 'zoom', steps, 20_000);
    // Where all is in view there is nowhere to go.
    await stepsOf(tab, 'zoom', 1);
    const pan = await stepsOf(tab, 'pan', steps, 20_000);
    return {zoom, pan, still: await stepsOf(tab, 'still', steps), busy};
  });
}

async function untilRest(tab) {
  const from = Date.now();
  let rested = from;
  let before = await mainThreadTime(tab);
  while (rested - from < REST.patience) {
    await tab.page.waitForTimeout(REST.of);
    const after = await mainThreadTime(tab);
    if (after - before < REST.part * REST.of) break;
    before = after;
    rested = Date.now();
  }
  return rested - from;
}
