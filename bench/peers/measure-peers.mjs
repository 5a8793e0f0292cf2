import {cpus, loadavg, release, totalmem, type} from 'node:os';
import {emptyMemory} from '../measure/measure-load.mjs';
import {measureTeardown} from '../measure/measure-teardown.mjs';
import {measureMoves, measureUse} from '../measure/measure-use.mjs';
import {PatientBrowser} from '../patient-browser.mjs';
import {startServer} from '../server.mjs';
import {SUBJECTS} from '../subjects.mjs';
import {PEERS, peerVersions} from './peers.mjs';

/**
 * @typedef {object} Pair what was measured, with how many events, on a processor slowed down how many times
 * @property {string} subject
 * @property {number} count
 * @property {number} throttle
 *
 * @typedef {Pair & {rounds: readonly Partial<Use>[], why?: string}} UseOfPair
 * @typedef {{subject: string, cycles: number, rounds: readonly Memory[], why?: string}} TeardownOf growth by
 *   each of so many mounts and removals
 * @typedef {{subject: string, count: number, rounds: readonly Moves[], why?: string}} MovesOf
 *
 * @typedef {object} PeerResults whatever has fewer rounds than the others, or none, says `why`
 * @property {string} date ISO 8601
 * @property {string} chromium version
 * @property {{processor: string, memory: string, system: string, node: string}} machine
 * @property {readonly [number, number]} busy the machine's load average before and after
 * @property {number} minutes
 * @property {Readonly<Record<string, string>>} versions of the peers
 * @property {import('../options.mjs').Options} options
 * @property {readonly UseOfPair[]} uses
 * @property {readonly TeardownOf[]} teardowns
 * @property {readonly MovesOf[]} moves
 * @property {Readonly<Record<string, number>>} bytes of all scripts and style sheets, after gzip -9
 *
 * @typedef {import('../measure/measure-use.mjs').Use} Use
 * @typedef {import('../chromium.mjs').Memory} Memory
 * @typedef {import('../measure/measure-use.mjs').Moves} Moves
 */

const {axis, floor} = SUBJECTS;
const ALL = {'news-timeline': SUBJECTS['news-timeline'], axis, ...PEERS, floor};

/** As it is, and as a cheap phone is beside it. */
const THROTTLES = [1, 4];

/** Who is moved about with how many events, besides the use of all. */
const MOVES = [
  {subject: 'axis', count: 60},
  {subject: 'vis-timeline', count: 60},
  {subject: 'axis', count: 10_000},
  {subject: 'vis-timeline', count: 10_000},
  {subject: 'axis', count: 50_000},
];
const MOVE_STEPS = 20;

const FEW = 100;
/** Rounds where each takes long. */
const LONG_ROUNDS = 3;
const TEARDOWN_ROUNDS = 2;
const CYCLES = 50;
const QUICK_CYCLES = 10;

/** Milliseconds after which a measurement is given up. */
const PATIENCE = 75_000;
/** Milliseconds above which one round has to do. */
const SLOW = 20_000;
/** Milliseconds after which the uses get no further round. */
const USES_END = 26 * 60_000;

/**
 * Measures the timeline as a list and as an axis, and all peers, turn by turn.
 *
 * @param {import('../options.mjs').Options} options
 * @returns {Promise<PeerResults>}
 * @throws {Error} when the peers are not installed
 */
export async function measurePeers(options) {
  const versions = peerVersions();
  const began = Date.now();
  const before = loadavg()[0];
  const server = await startServer(options.script, ALL);
  const browser = await PatientBrowser.launch();
  try {
    const run = {browser, origin: server.origin, options, began};
    // The first pages of a new browser take longer than any after them; what each asks for is known then.
    const warmUp = await measureUses({...run, options: {...options, counts: [5], rounds: 1}}, [1]);
    const {parts} = options;
    const moves = parts.includes('moves') ? await measureAllMoves(run) : [];
    const teardowns = parts.includes('teardown') ? await measureTeardowns(run) : [];
    const uses = parts.includes('use') ? await measureUses(run, THROTTLES) : [];
    return {
      date: new Date().toISOString(),
      chromium: browser.version,
      machine: machine(),
      busy: [before, loadavg()[0]],
      minutes: (Date.now() - began) / 60_000,
      versions,
      options,
      uses,
      teardowns,
      moves,
      bytes: Object.fromEntries(
        warmUp.map(({subject, rounds}) => [subject, bytesOf(rounds[0], server)]),
      ),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

function machine() {
  return {
    processor: `${cpus().length} × ${cpus()[0].model.trim()}`,
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    system: `${type()} ${release()}`,
    node: process.version,
  };
}

async function measureUses({browser, origin, options, began}, throttles) {
  const results = [];
  for (const count of options.counts) {
    const here = throttles.flatMap((throttle) =>
      subjectsOf(options).map((subject) => {
        const pair = {subject, count, throttle};
        return {...pair, rounds: [], why: tooManyFor(pair, results)};
      }),
    );
    results.push(...here);
    const empty = await browser.within(PATIENCE, (open) => emptyMemory(open, origin));
    await inRounds(here, roundsFor(count, options), began + USES_END, async (pair) => {
      const why = tooSlowFor(pair, here);
      if (why) return why;
      const use = {};
      try {
        await browser.within(PATIENCE, (open) => measureUse(open, origin, pair, empty, use));
      } finally {
        if ('first' in use) pair.rounds.push(use);
      }
    });
  }
  return results;
}

/** Why a timeline is not tried with so many events: it showed none with fewer. */
function tooManyFor({subject, throttle}, results) {
  const failed = results.find(
    (one) => one.subject === subject && one.throttle === throttle && one.rounds.length === 0,
  );
  return failed && `not tried: with ${failed.count} events, ${failed.why}`;
}

/** Why a timeline is not tried on a slower processor: it took too long on this one. */
function tooSlowFor({subject, throttle}, here) {
  if (throttle === 1) return undefined;
  const plain = here.find((one) => one.subject === subject && one.throttle === 1);
  const wasMeasured = plain?.rounds.some(({replaceAll}) => replaceAll !== undefined);
  return !plain || wasMeasured ? undefined : `not tried: as it is, ${plain.why}`;
}

async function measureTeardowns({browser, origin, options}) {
  const cycles = options.quick ? QUICK_CYCLES : CYCLES;
  const results = subjectsOf(options).map((subject) => ({subject, cycles, rounds: []}));
  await inRounds(results, Math.min(options.rounds, TEARDOWN_ROUNDS), Infinity, async (result) => {
    const {subject, rounds} = result;
    const growths = await browser.within(2 * PATIENCE, (open) =>
      measureTeardown(open, origin, [subject], cycles),
    );
    rounds.push(growths[subject]);
  });
  return results;
}

async function measureAllMoves({browser, origin, options}) {
  const subjects = subjectsOf(options);
  const results = MOVES.filter(({subject}) => subjects.includes(subject))
    .filter(({count}) => !options.quick || count <= FEW)
    .map((pair) => ({...pair, rounds: []}));
  await inRounds(results, Math.min(options.rounds, LONG_ROUNDS), Infinity, async (result) => {
    const moves = await browser.within(2 * PATIENCE, (open) =>
      measureMoves(open, origin, result, MOVE_STEPS),
    );
    result.rounds.push(moves);
  });
  return results;
}

/**
 * Measures one after the other, again and again, and begins with another one each time. What fails or is
 * slow has had its last round, and says why.
 */
async function inRounds(all, rounds, end, measure) {
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < all.length; turn++) {
      const one = all[(turn + round) % all.length];
      if (one.why) continue;
      const from = Date.now();
      if (round > 0 && from > end) {
        one.why = 'measured less often: the time was up';
        continue;
      }
      try {
        one.why = await measure(one);
      } catch (error) {
        const [line] = String(error.message).split('\n');
        one.why = line.replace(/^page\.\w+: (Error: )?/, '').slice(0, 120);
      }
      const took = Date.now() - from;
      if (took > SLOW && round < rounds - 1) {
        one.why ??= `took ${(took / 1000).toFixed(0)} s: measured once`;
      }
      console.error(progress(round, one, took));
    }
  }
}

function progress(round, {subject, count, throttle, why}, took) {
  const how = [count && `n = ${count}`, throttle > 1 && `${throttle}×`, why].filter(Boolean);
  return `round ${round + 1} ${[subject, ...how].join(', ')} (${(took / 1000).toFixed(1)} s)`;
}

function roundsFor(count, {rounds}) {
  return count > FEW ? Math.min(rounds, LONG_ROUNDS) : rounds;
}

function subjectsOf({subjects}) {
  return Object.keys(ALL).filter((name) => !subjects || subjects.includes(name));
}

function bytesOf({requests} = {requests: []}, {compressedSize}) {
  const files = new Set(requests.filter((path) => /\.(js|css)$/.test(path)));
  return [...files].reduce((bytes, path) => bytes + compressedSize(path), 0);
}
