/**
 * `npm run bench`: measures `<news-timeline>` against a list written by hand, and fails where it is
 * beyond its limits; with `--peers`, against other timelines. README.md tells what each figure is.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {launchChromium} from './chromium.mjs';
import {verdictsOf} from './limits.mjs';
import {measureLoad} from './measure/measure-load.mjs';
import {measureReading} from './measure/measure-reading.mjs';
import {measureShift} from './measure/measure-shift.mjs';
import {measureSource} from './measure/measure-source.mjs';
import {measureTeardown} from './measure/measure-teardown.mjs';
import {measureTurns, TURNED} from './measure/measure-turns.mjs';
import {optionsFrom} from './options.mjs';
import {benchPeers} from './peers/bench-peers.mjs';
import {reportOf} from './report.mjs';
import {startServer} from './server.mjs';

/**
 * @typedef {object} Results
 * @property {string} date ISO 8601
 * @property {string} chromium version
 * @property {string} machine
 * @property {readonly number[]} busy the machine's load average before and after
 * @property {import('./options.mjs').Options} options
 * @property {readonly {count: number, rounds: readonly Record<string, Load>[]}[]} loads
 * @property {readonly Record<string, import('./measure/measure-source.mjs').SourceLoad>[]} sources by round
 * @property {readonly {parse: number, read: number}[]} readings by round
 * @property {readonly Record<string, Teardown>[]} teardowns by round
 * @property {readonly import('./measure/measure-shift.mjs').Shift[]} shifts
 * @property {readonly Record<string, number>[]} turns by round
 * @property {number | undefined} bytes of every script and style sheet asked for, after gzip -9
 *
 * @typedef {import('./measure/measure-load.mjs').Load} Load
 * @typedef {Awaited<ReturnType<typeof measureTeardown>>} Teardown
 */

const RESULTS = new URL('results/', import.meta.url);

/** Who goes first changes from round to round: neither always has the warmer machine. */
const bothWays = (subjects) => [subjects, subjects.toReversed()];
const ORDERS = bothWays(['floor', 'news-timeline']);

/** Loads tell more from more rounds; what a tab holds on to hardly varies. */
const TEARDOWN_ROUNDS = 3;

/** Of files of ten thousand events, at most: each takes several seconds. */
const SOURCE_ROUNDS = 9;

const options = optionsFrom(process.argv.slice(2));
if (!options.write && !existsSync(options.script)) {
  throw new Error(`${options.script} is not there; \`npm run build\` makes it.`);
}
if (!(await (options.peers ? benchPeers(options) : benchAlone()))) process.exitCode = 1;

async function benchAlone() {
  const results = await measure(options);
  const verdicts = verdictsOf(results);
  const report = reportOf(results, verdicts);
  save(JSON.stringify({...results, verdicts}, null, 2), report);
  console.log(report);
  return verdicts.every(({holds}) => holds);
}

/** @returns {Promise<Results>} */
async function measure({script, parts, counts, rounds}) {
  const before = loadavg()[0];
  const server = await startServer(script);
  const browser = await launchChromium();
  try {
    const {origin} = server;
    // The first pages of a new browser take longer than any after them.
    const [warmUp] = await measureLoads(browser, origin, [5], 1);
    return {
      date: new Date().toISOString(),
      chromium: browser.version(),
      machine: `${cpus().length} × ${cpus()[0].model}`,
      loads: parts.includes('load') ? await measureLoads(browser, origin, counts, rounds) : [],
      sources: parts.includes('source') ? await measureSources(browser, origin, rounds) : [],
      readings: parts.includes('source') ? measureReading(rounds) : [],
      teardowns: parts.includes('teardown') ? await measureTeardowns(browser, origin, rounds) : [],
      shifts: parts.includes('shift') ? await measureShift(browser, origin) : [],
      turns: parts.includes('turns')
        ? await inRounds(
            rounds,
            (subjects) => measureTurns(browser, origin, subjects),
            bothWays(TURNED),
          )
        : [],
      bytes: parts.includes('bytes') ? bytesOf(warmUp.rounds[0], server) : undefined,
      busy: [before, loadavg()[0]],
      options,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureLoads(browser, origin, counts, rounds) {
  const loads = [];
  for (const count of counts) {
    const byRound = await inRounds(rounds, (subjects) =>
      measureLoad(browser, origin, subjects, count),
    );
    loads.push({count, rounds: byRound});
  }
  return loads;
}

function measureTeardowns(browser, origin, rounds) {
  return inRounds(Math.min(rounds, TEARDOWN_ROUNDS), (subjects) =>
    measureTeardown(browser, origin, subjects),
  );
}

function measureSources(browser, origin, rounds) {
  let run = 0;
  return inRounds(Math.min(rounds, SOURCE_ROUNDS), (subjects) =>
    measureSource(browser, origin, subjects, `run-${++run}`),
  );
}

async function inRounds(rounds, measureRound, orders = ORDERS) {
  const results = [];
  for (let round = 0; round < rounds; round++) {
    results.push(await measureRound(orders[round % orders.length]));
  }
  return results;
}

function bytesOf(round, {compressedSize}) {
  const files = round['news-timeline'].requests.filter((path) => /\.(js|css)$/.test(path));
  return files.reduce((bytes, path) => bytes + compressedSize(path), 0);
}

function save(json, markdown) {
  mkdirSync(RESULTS, {recursive: true});
  writeFileSync(new URL('latest.json', RESULTS), json);
  writeFileSync(new URL('latest.md', RESULTS), markdown);
  if (options.json) writeFileSync(options.json, json);
}
