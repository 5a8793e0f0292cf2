import {chromium} from 'playwright-core';
import {chromiumFlags, findBrowsers} from '../tools/browsers.mjs';

/** Chromium's own pages and look-ups, which would take their share of a small machine's processor. */
const QUIET = [
  '--disable-features=PaintHolding,HttpsUpgrades,MediaRouter,OptimizationHints,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** How long a page may take to load, in milliseconds: some timelines are slow, and do it all meanwhile. */
const LOADING = 90_000;

/**
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws {Error} when there is no Chromium
 */
export async function launchChromium() {
  const {chromium: executablePath} = await findBrowsers(['chromium'], {install: false});
  if (!executablePath) {
    throw new Error('No Chromium found. `node tools/browsers.mjs chromium` installs one.');
  }
  return chromium.launch({executablePath, args: [...chromiumFlags, ...QUIET]});
}

/**
 * Opens an address in a profile, and so a process, of its own.
 *
 * @template Result
 * @param {import('playwright-core').Browser} browser
 * @param {{url: string, width?: number, height?: number, throttle?: number}} view size in CSS pixels, and
 *   how many times slower the processor is to be than it is
 * @param {(tab: Tab) => Promise<Result>} use
 * @returns {Promise<Result>}
 * @throws {Error} what the page throws
 */
export async function withTab(browser, {url, width = 1280, height = 800, throttle = 1}, use) {
  const context = await browser.newContext({viewport: {width, height}});
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    if (throttle > 1) await devtools.send('Emulation.setCPUThrottlingRate', {rate: throttle});
    const requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const failure = new Promise((_, reject) => page.on('pageerror', reject));
    // What opening a tab costs the machine shall not be charged to the page.
    await page.waitForTimeout(150);
    const used = page.goto(url, {timeout: LOADING}).then(() => use({page, devtools, requests}));
    return await Promise.race([used, failure]);
  } finally {
    await context.close();
  }
}

/**
 * @typedef {object} Memory
 * @property {number} script bytes of the script heap
 * @property {number} dom bytes of the heap of nodes, styles and boxes
 * @property {number} nodes
 * @property {number} listeners
 *
 * @typedef {object} Tab
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').CDPSession} devtools
 * @property {readonly string[]} requests paths of what has been asked for so far
 */

/**
 * @param {Tab} tab
 * @returns {Promise<number>} milliseconds of processor time its main thread has taken
 */
export async function mainThreadTime({devtools}) {
  return (await metrics(devtools)).TaskDuration * 1000;
}

/**
 * What a tab holds on to after two collections of garbage: the first may only find what to finalise.
 *
 * @param {Tab} tab
 * @returns {Promise<Memory>}
 */
export async function memory({devtools}) {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize, Nodes, JSEventListeners} = await metrics(devtools);
  const {embedderHeapUsedSize} = await devtools.send('Runtime.getHeapUsage');
  return {
    script: JSHeapUsedSize,
    dom: embedderHeapUsedSize,
    nodes: Nodes,
    listeners: JSEventListeners,
  };
}

async function metrics(devtools) {
  const {metrics: list} = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({name, value}) => [name, value]));
}
