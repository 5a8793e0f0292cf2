import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Whether `dist/` is there and younger than all it is built from.
 * @param {string} root the folder of the project
 */
export function isBuilt(root) {
  const last = join(root, 'dist/integrity.json');
  if (!existsSync(last)) return false;
  const sources = readdirSync(join(root, 'src'), {recursive: true}).map((file) => `src/${file}`);
  const changed = ['package.json', 'rollup.config.mjs', 'tsconfig.json', 'src', ...sources];
  const newest = Math.max(...changed.map((file) => statSync(join(root, file)).mtimeMs));
  return statSync(last).mtimeMs > newest;
}
