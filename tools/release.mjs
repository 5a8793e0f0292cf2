/**
 * `npm run release -- minor` (or `major`, `patch`, `1.2.3`) makes a version of what the changelog has under
 * “Unreleased”: in package.json, its lock file, the changelog, and the files made from them. It commits and
 * publishes nothing. `--check 1.2.3` says whether all of them are of that version.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {nextVersion, withRelease} from './changelog.mjs';

const read = (path) => readFileSync(path, 'utf8');
const [kind, checked] = process.argv.slice(2);
const {version} = JSON.parse(read('package.json'));

if (kind === '--check') {
  const isReady = version === checked && read('CHANGELOG.md').includes(`## [${checked}] - 2`);
  if (!isReady) console.error(`package.json and CHANGELOG.md are not of version ${checked}.`);
  process.exitCode = isReady ? 0 : 1;
} else {
  const next = nextVersion(version, kind ?? '');
  const day = new Date().toISOString().slice(0, 10);
  const changelog = withRelease(read('CHANGELOG.md'), next, day);
  run('version', next, '--no-git-tag-version', '--allow-same-version');
  writeFileSync('CHANGELOG.md', changelog);
  writeFileSync('docs/cdn.md', read('docs/cdn.md').replaceAll(`@${version}`, `@${next}`));
  run('run', 'manifest');
  console.log(`${next} is ready: commit it, and push the tag v${next}.`);
}

function run(...args) {
  const {status} = spawnSync('npm', args, {stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}
