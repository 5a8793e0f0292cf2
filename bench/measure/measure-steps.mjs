import {mainThreadTime} from '../chromium.mjs';

/**
 * @typedef {'next' | 'zoom' | 'pan' | 'still'} Kind nothing is done when still
 *
 * @typedef {object} Steps
 * @property {readonly number[]} times milliseconds of processor time each took of the main thread
 * @property {number} unmoved how many of them changed nothing
 */

/**
 * Takes steps one after the other. Each is charged with all that the main thread did from its beginning to
 * that of the next one, so work that is put off is not lost; nothing is waited for in between.
 *
 * @param {import('../chromium.mjs').Tab} tab with a timeline that has been loaded
 * @param {Kind} kind
 * @param {number} count of steps
 * @param {number} patience milliseconds after which no further step is taken
 * @returns {Promise<Steps | undefined>} `undefined` of a timeline that cannot be moved this way
 */
export async function stepsOf(tab, kind, count, patience = 8000) {
  if (!(await run(tab, `probe.can('${kind}')`))) return undefined;
  const latest = Date.now() + patience;
  const times = [];
  let unmoved = 0;
  let before = await mainThreadTime(tab);
  for (let step = 0; step < count && Date.now() < latest; step++) {
    const hasMoved = await run(tab, `probe.step('${kind}', ${step})`);
    if (!hasMoved) unmoved += 1;
    const after = await mainThreadTime(tab);
    times.push(after - before);
    before = after;
  }
  return {times, unmoved};
}

/** Straight through DevTools: what Playwright does around an expression would be charged to the step. */
async function run({devtools}, expression) {
  const {result, exceptionDetails: failure} = await devtools.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (failure) throw new Error(failure.exception?.description ?? failure.text);
  return result.value;
}
