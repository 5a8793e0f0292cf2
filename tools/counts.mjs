/**
 * How many tests passed and failed, across processes: each run adds a line to the file that `TEST_COUNTS`
 * names, and whoever started the runs sums the lines up. `node tools/counts.mjs FILE` prints the sum.
 */
import {appendFileSync, existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/**
 * @typedef {object} Count
 * @property {string} name of the run
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 */

/**
 * @param {Count} count
 * @param {string | undefined} file
 */
export function addCount(count, file = process.env.TEST_COUNTS) {
  if (file) appendFileSync(file, `${JSON.stringify(count)}\n`);
}

/**
 * @param {string} file
 * @returns {Count[]} in the order they were added
 */
export function readCounts(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/**
 * Prints every run and, last, what they come to. Ends the process with 1 if anything failed or nothing ran.
 * @param {Count[]} counts
 */
export function printCounts(counts) {
  for (const {name, passed, failed, skipped = 0} of counts) {
    console.log(
      `${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    );
  }
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0 || sum('passed') === 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printCounts(readCounts(process.argv[2]));
