import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';

const PARTS = ['load', 'teardown', 'shift', 'bytes'];
const SCRIPT = fileURLToPath(new URL('../dist/news-timeline.js', import.meta.url));

/**
 * @typedef {object} Options
 * @property {readonly number[]} counts events to load
 * @property {number} rounds
 * @property {readonly string[]} parts what to measure
 * @property {string} script file of the timeline
 * @property {string | undefined} json file for the results, besides `results/latest.json`
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
    },
  });
  const {quick, script, json} = values;
  return {
    counts: listOf(values.n ?? (quick ? '5,100' : '5,100,1000,10000')).map(countFrom),
    rounds: countFrom(values.rounds ?? (quick ? '3' : '7')),
    parts: listOf(values.only ?? PARTS.join()).map(partFrom),
    script,
    json,
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

function partFrom(text) {
  if (!PARTS.includes(text)) throw new RangeError(`No such part: ${text} (of ${PARTS.join(', ')})`);
  return text;
}
