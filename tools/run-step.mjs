/** Runs one step of a test run: a script in a process of its own, and what it counted. */
import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {readCounts} from './counts.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} run a script of Node and its arguments
 * @property {Record<string, string>} [env]
 * @property {boolean} [counts] Whether it counts its tests itself, when it has come to its end. If it breaks
 *   off before, no test has failed, but what runs them: it runs once more, and says so.
 */

/**
 * Runs a step and prints what it said when it has ended.
 * @param {Step} step
 * @param {string} folder where it leaves its counts
 * @returns {Promise<import('./counts.mjs').Count[]>}
 */
export async function runStep(step, folder) {
  const first = await runOnce(step, join(folder, fileName(step.name)));
  if (first.counts.length > 0 || first.ending === 0 || !step.counts) return countsOf(step, first);
  console.log(`\n${step.name} broke off (${first.ending}) before it could count; once more.`);
  return countsOf(step, await runOnce(step, join(folder, fileName(`${step.name} again`))));
}

function countsOf({name}, {ending, counts}) {
  // A program that counts nothing is one check; one that broke off before it could count has failed.
  if (counts.length === 0 && ending === 0) return [{name, passed: 1, failed: 0}];
  const noticed = ending === 0 || counts.some(({failed}) => failed > 0);
  return noticed
    ? counts
    : [...counts, {name: `${name}, ended by ${ending}`, passed: 0, failed: 1}];
}

async function runOnce({name, run, env}, file) {
  const start = performance.now();
  const {ending, output} = await runNode(run, {...env, TEST_COUNTS: file, TEST_RUN_NAME: name});
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n── ${name} (${seconds} s) ${'─'.repeat(60)}`.slice(0, 80));
  console.log(output.trim());
  return {ending, counts: readCounts(file)};
}

const fileName = (name) => name.replaceAll(/\W/g, '-');

/** @returns {Promise<{ending: number | NodeJS.Signals, output: string}>} its exit code, or what killed it */
function runNode(args, env) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.once('close', (code, signal) =>
      done({ending: code ?? signal, output: Buffer.concat(output).toString()}),
    );
  });
}
