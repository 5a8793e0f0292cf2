import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';

/** Of a run by itself, and of one beside the peers. */
const PARTS = ['load', 'source', 'teardown', 'shift', 'turns', 'bytes'];
const PEER_PARTS = ['use', 'teardown', 'moves'];
/** Options that leave something out. */
const CUTS = ['n', 'rounds', 'only', 'subjects'];
const SCRIPT = fileURLToPath(new URL('../dist/news-timeline.js', import.meta.url));

/**
 * @typedef {object} Options
 * @property {readonly number[]} counts events to load
 * @property {number} rounds
 * @property {readonly string[]} parts what to measure
 * @property {string} script file of the timeline
 * @property {string | undefined} json file for the results, besides those in `results/`
 * @property {boolean} peers whether other timelines are measured as well
 * @property {readonly string[] | undefined} subjects of those some alone, by name
 * @property {boolean} quick
 * @property {boolean} isFull whether nothing of it was left out by an option
 * @property {boolean} write whether nothing is measured, and the stored results are written down again
 */

/**
 * @param {string[]} words of the command line
 * @returns {Options}
 * @throws {TypeError} on an option that is not known
 * @throws {RangeError} on a value that is not
 */
export function optionsFrom(words) {
  const {values} = parseArgs({
    args: words,
    options: {
      n: {type: 'string'},
      rounds: {type: 'string'},
      only: {type: 'string'},
      quick: {type: 'boolean', default: false},
      script: {type: 'string', default: SCRIPT},
      json: {type: 'string'},
      peers: {type: 'boolean', default: false},
      subjects: {type: 'string'},
      write: {type: 'boolean', default: false},
    },
  });
  const {quick, script, json, peers, write} = values;
  const parts = peers ? PEER_PARTS : PARTS;
  const rounds = peers ? (quick ? '1' : '5') : quick ? '3' : '15';
  return {
    counts: listOf(values.n ?? (quick ? '5,100' : '5,100,1000,10000')).map(countFrom),
    rounds: countFrom(values.rounds ?? rounds),
    parts: listOf(values.only ?? parts.join()).map((text) => partFrom(text, parts)),
    script,
    json,
    peers,
    subjects: values.subjects && listOf(values.subjects),
    quick,
    isFull: !quick && script === SCRIPT && CUTS.every((name) => values[name] === undefined),
    write,
  };
}

function listOf(text) {
  return text.split(',');
}

function countFrom(text) {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Not a count: ${text}`);
  return count;
}

function partFrom(text, parts) {
  if (!parts.includes(text)) throw new RangeError(`No such part: ${text} (of ${parts.join(', ')})`);
  return text;
}
