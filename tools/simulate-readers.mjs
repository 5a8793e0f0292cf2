/**
 * `node tools/simulate-readers.mjs --readers 10000000 --refresh 60 --max-age 30 --edges 200`
 *
 * How many requests a second one live timeline makes at a CDN and at its origin: while all is well, and
 * around an outage. A sample of readers asks as `src/controllers/polling-wait.ts` has them ask.
 */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import './typescript-in-node.mjs';

// The element's own arithmetic, in TypeScript.
const {pollingWait} = await import('../src/controllers/polling-wait.ts');

/** Readers that are followed one by one; each stands for many. */
const SAMPLE = 20_000;
/** What is looked at, in seconds: half an hour, with the origin down from the tenth minute for five. */
const SPAN = 1800;
const OUTAGE = [600, 900];

/**
 * @typedef {object} Load
 * @property {number} mean requests a second
 * @property {number} peak in the busiest second of the sample, which scatters more than all readers would
 *
 * @param {{readers: number, refresh: number, maxAge: number, edges: number}} setting times in seconds
 * @param {() => number} [random]
 * @returns {{edge: Load, origin: Load, outage: Load, after: Load}} at the edge and at the origin while all
 *   is well; at the edge during an outage that reaches it, and in the ten minutes after
 */
export function simulate({readers, refresh, maxAge, edges}, random = Math.random) {
  const asked = new Float64Array(SPAN);
  const fetched = new Float64Array(SPAN);
  const freshUntil = new Float64Array(edges);
  const weight = readers / Math.min(SAMPLE, readers);
  const due = Array.from({length: Math.min(SAMPLE, readers)}, () => ({
    at: random() * refresh,
    edge: Math.floor(random() * edges),
    failures: 0,
  }));
  for (let second = 0; second < SPAN; second++) {
    const isDown = second >= OUTAGE[0] && second < OUTAGE[1];
    for (const reader of due) {
      if (reader.at >= second + 1) continue;
      asked[second] += weight;
      if (!isDown && freshUntil[reader.edge] <= reader.at) {
        // The edge asks once for all who wait for the same file.
        freshUntil[reader.edge] = reader.at + maxAge;
        fetched[second]++;
      }
      reader.failures = isDown ? reader.failures + 1 : 0;
      const {least, most} = pollingWait(refresh, reader.failures);
      reader.at += (least + (most - least) * random()) / 1000;
    }
  }
  // The first minutes are those in which everybody comes.
  return {
    edge: loadOf(asked.subarray(300, OUTAGE[0])),
    origin: loadOf(fetched.subarray(300, OUTAGE[0])),
    outage: loadOf(asked.subarray(...OUTAGE)),
    after: loadOf(asked.subarray(OUTAGE[1], OUTAGE[1] + 600)),
  };
}

function loadOf(seconds) {
  const total = seconds.reduce((sum, count) => sum + count, 0);
  return {mean: total / seconds.length, peak: Math.max(...seconds)};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values} = parseArgs({
    options: {
      readers: {type: 'string', default: '10000000'},
      refresh: {type: 'string', default: '60'},
      'max-age': {type: 'string', default: '30'},
      edges: {type: 'string', default: '200'},
    },
  });
  const [readers, refresh, maxAge, edges] = ['readers', 'refresh', 'max-age', 'edges'].map((name) =>
    Number(values[name]),
  );
  const loads = simulate({readers, refresh, maxAge, edges});
  const words = {
    edge: 'at the edge',
    origin: 'at the origin',
    outage: 'at the edge in an outage',
    after: 'at the edge after it',
  };
  console.log(`${readers} readers, refresh ${refresh} s, max-age ${maxAge} s, ${edges} edges`);
  for (const [name, {mean}] of Object.entries(loads)) {
    console.log(`${words[name]}: ${Math.round(mean)} a second`);
  }
}
