/** `npm test`: everything that needs no browser but Chromium. */
import {findBrowsers} from './browsers.mjs';
import {addCount} from './counts.mjs';
import {nodeSteps} from './node-steps.mjs';
import {programs, runStages} from './steps.mjs';

const {chromium} = await findBrowsers(['chromium']);
if (!chromium) {
  console.error('The tests need a Chrome, Chromium or Edge; CHROME_PATH can name one.');
  addCount({name: 'Finding a browser', passed: 0, failed: 1});
  process.exit(1);
}
console.log(`Testing in ${chromium}`);

const inBrowser = [
  {
    name: 'Elements in Chromium',
    run: [programs.wtr],
    env: {WTR_BROWSERS: 'chromium'},
    counts: true,
  },
  {name: 'Pages in Chromium', run: [programs.mocha, 'test/page/**/*.test.ts'], counts: true},
];
const inNode = [
  ...nodeSteps(),
  {
    name: 'Project',
    run: [
      programs.mocha,
      'test/{architecture,manifest,cli,integrations}/**/*.test.ts',
      'test/{bench,demo,docs}/**/*.node.test.ts',
    ],
  },
  {name: 'Types', run: [programs.tsc]},
  {name: 'ESLint', run: [programs.eslint, '.']},
  {name: 'Prettier', run: [programs.prettier, '--check', '--log-level', 'warn', '.']},
  {name: 'Package', run: [programs.mocha, 'test/package/**/*.test.ts']},
];
await runStages([[[{name: 'Build', run: ['tools/build.mjs']}]], [inBrowser, inNode]]);
