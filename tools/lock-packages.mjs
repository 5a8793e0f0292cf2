/**
 * `node tools/lock-packages.mjs [react vue …]` writes the lock files of the projects in `test/packages/`
 * anew: after a change of their own dependencies, or of those of this package.
 */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pack} from './pack.mjs';

const home = 'test/packages';
const named = process.argv.slice(2);
const projects = readdirSync(home, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && (named.length === 0 || named.includes(entry.name)))
  .map(({name}) => name);

const folder = mkdtempSync(join(tmpdir(), 'news-timeline-locks-'));
try {
  pack(folder);
  for (const project of projects) {
    const copy = join(folder, project);
    cpSync(join(home, project, 'package.json'), join(copy, 'package.json'));
    cpSync('.npmrc', join(copy, '.npmrc'));
    execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], {
      cwd: copy,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const lock = JSON.parse(readFileSync(join(copy, 'package-lock.json'), 'utf8'));
    // It is packed anew for every run, and never twice the same.
    delete lock.packages['node_modules/news-timeline'].integrity;
    writeFileSync(join(home, project, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
    console.log(`${project}: ${Object.keys(lock.packages).length - 1} packages`);
  }
} finally {
  rmSync(folder, {recursive: true});
}
