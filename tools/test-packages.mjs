/**
 * `npm run test:packages`: the packed package in projects of other frameworks, two at a time, or in those
 * that an argument names: `npm run test:packages -- vue,svelte`.
 */
import {readdirSync} from 'node:fs';
import {findBrowsers} from './browsers.mjs';
import {isBuilt} from './built.mjs';
import {addCount} from './counts.mjs';
import {programs, runStages} from './steps.mjs';

const {chromium} = await findBrowsers(['chromium']);
if (!chromium) {
  console.error('The tests need a Chrome, Chromium or Edge; CHROME_PATH can name one.');
  addCount({name: 'Finding a browser', passed: 0, failed: 1});
  process.exit(1);
}

const wanted = process.argv[2]?.split(',');
const names = readdirSync('test/packages')
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => file.replace('.test.ts', ''))
  .filter((name) => wanted?.includes(name) ?? true);
const steps = names.map((name) => ({
  name: `Package in ${name}`,
  run: [programs.mocha, `test/packages/${name}.test.ts`],
}));
const build = isBuilt('.') ? [] : [{name: 'Build', run: ['tools/build.mjs']}];
// Each lane takes every other one: the heavy ones are spread by their names.
const lanes = [0, 1].map((lane) => steps.filter((_, index) => index % 2 === lane));
await runStages([[build], lanes]);
