/** `npm run measure`: what the tests measure, in every engine that is here, into docs/measured.json. */
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';

const file = 'docs/measured.json';
rmSync(file, {force: true});
for (const engine of ['chromium', 'firefox', 'webkit']) {
  const {status} = spawnSync(
    'npx',
    ['wtr', '--files', 'test/{accessibility/{axe,contrast},news-timeline/host-pages}.test.ts'],
    {stdio: 'inherit', env: {...process.env, WTR_BROWSERS: engine, MEASUREMENTS: file}},
  );
  if (status !== 0) process.exit(1);
}
