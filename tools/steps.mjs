/** Runs the steps of a test run, and keeps what each says until it has ended. */
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {addCount, printCounts, readCounts} from './counts.mjs';

const {resolve} = createRequire(import.meta.url);

/** Command line programs of the packages, by file: starting them through npm costs half a second. */
export const programs = {
  eslint: resolve('eslint/package.json').replace('package.json', 'bin/eslint.js'),
  mocha: resolve('mocha/bin/mocha.js'),
  prettier: resolve('prettier/package.json').replace('package.json', 'bin/prettier.cjs'),
  tsc: resolve('typescript/bin/tsc'),
  wtr: resolve('@web/test-runner').replace('index.js', 'bin.js'),
};

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} run a script of Node and its arguments
 * @property {Record<string, string>} [env]
 */

/**
 * Runs stages one after the other until one fails, then prints the sum. A stage is one or more lanes,
 * which run side by side; a lane is a list of steps, which run one after the other.
 * @param {Step[][][]} stages
 */
export async function runStages(stages) {
  const folder = mkdtempSync(join(tmpdir(), 'news-timeline-test-'));
  const counts = [];
  const runLane = async (lane) => {
    for (const step of lane) counts.push(...(await runStep(step, folder)));
  };
  for (const lanes of stages) {
    if (counts.some(({failed}) => failed > 0)) break;
    await Promise.all(lanes.map(runLane));
  }
  rmSync(folder, {recursive: true});
  for (const count of counts) addCount(count);
  console.log();
  printCounts(counts);
}

async function runStep({name, run, env}, folder) {
  const file = join(folder, name.replaceAll(/\W/g, '-'));
  const start = performance.now();
  const {code, output} = await runNode(run, {...env, TEST_COUNTS: file, TEST_RUN_NAME: name});
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\n── ${name} (${seconds} s) ${'─'.repeat(60)}`.slice(0, 80));
  console.log(output.trim());
  const counts = readCounts(file);
  // A program that counts nothing is one check; one that broke off before it could count has failed.
  if (counts.length === 0) return [{name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1}];
  const noticed = code === 0 || counts.some(({failed}) => failed > 0);
  return noticed ? counts : [...counts, {name: `${name}, exit code ${code}`, passed: 0, failed: 1}];
}

/** @returns {Promise<{code: number | null, output: string}>} */
function runNode(args, env) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.once('close', (code) => done({code, output: Buffer.concat(output).toString()}));
  });
}
