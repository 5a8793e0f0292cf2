/** Runs the steps of a test run, and keeps what each says until it has ended. */
import {mkdtempSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {addCount, printCounts} from './counts.mjs';
import {runStep} from './run-step.mjs';

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
 * Runs stages one after the other until one fails, then prints the sum. A stage is one or more lanes,
 * which run side by side; a lane is a list of steps, which run one after the other.
 * @param {import('./run-step.mjs').Step[][][]} stages
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
