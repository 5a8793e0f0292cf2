/** Builds `dist/` from nothing: bundles, modules, types, themes, and the table of the scripts' hashes. */
import {spawnSync} from 'node:child_process';
import {cpSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {integrityTable} from './integrity.mjs';

const {resolve} = createRequire(import.meta.url);

function run(script, ...args) {
  const {status} = spawnSync(process.execPath, [script, ...args], {stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}

rmSync('dist', {recursive: true, force: true});
run(resolve('rollup/dist/bin/rollup'), '--config', '--failAfterWarnings');
run(resolve('typescript/bin/tsc'), '--project', 'tsconfig.build.json');
cpSync('src/themes', 'dist/themes', {recursive: true});
writeFileSync('dist/integrity.json', `${JSON.stringify(integrityTable('dist'), null, 2)}\n`);
