/**
 * `npm run test:browsers`: elements and pages in Chromium, Firefox and WebKit, or in those that an
 * argument names: `npm run test:browsers -- firefox,webkit`. Installs what is missing where it can.
 */
import {engineNames, findBrowsers} from './browsers.mjs';
import {isBuilt} from './built.mjs';
import {addCount} from './counts.mjs';
import {programs, runStages} from './steps.mjs';

const wanted = process.argv[2]?.split(',') ?? engineNames;
const found = await findBrowsers(wanted);
const missing = wanted.filter((name) => !found[name]);
if (missing.length > 0) {
  console.error(`Not tested, because it is not here: ${missing.join(', ')}`);
  if (process.env.CI || missing.length === wanted.length) {
    addCount({name: `Finding ${missing.join(', ')}`, passed: 0, failed: 1});
    process.exit(1);
  }
}

const engines = wanted.filter((name) => found[name]).join(',');
const build = isBuilt('.') ? [] : [{name: 'Build', run: ['tools/build.mjs']}];
const tests = [
  {name: `Elements in ${engines}`, run: [programs.wtr], env: {WTR_BROWSERS: engines}, counts: true},
  {
    name: `Pages in ${engines}`,
    run: [programs.mocha, 'test/page/**/*.test.ts'],
    env: {PAGE_BROWSERS: engines},
    counts: true,
  },
];
await runStages([[build], [tests]]);
