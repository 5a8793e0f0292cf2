/**
 * Builds `dist/` from nothing: bundles, modules, types, themes, the embed page, the table of the scripts'
 * hashes, and what pages need to check them.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {cdnSnippet, importMap} from './import-map.mjs';
import {integrityTable} from './integrity.mjs';

const {resolve} = createRequire(import.meta.url);

function run(script, ...args) {
  const {status} = spawnSync(process.execPath, [script, ...args], {stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}

rmSync('dist', {recursive: true, force: true});
run(resolve('rollup/dist/bin/rollup'), '--config', '--failAfterWarnings');
run(resolve('typescript/bin/tsc'), '--project', 'tsconfig.build.json');
cpSync('src/embed/embed.html', 'dist/embed.html');
cpSync('src/themes', 'dist/themes', {recursive: true});
const hashes = integrityTable('dist');
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
writeFileSync('dist/importmap.json', json(importMap('./', hashes)));
writeFileSync(
  'dist/cdn.html',
  cdnSnippet(JSON.parse(readFileSync('package.json', 'utf8')), hashes),
);
// Last: tools/built.mjs goes by its age.
writeFileSync('dist/integrity.json', json(hashes));
