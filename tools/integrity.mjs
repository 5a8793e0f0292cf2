import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * The `integrity` values of the scripts that pages load: `dist/*.js` and their chunks.
 * @param {string} dist the built folder
 * @returns {Record<string, string>} by path below `dist`, in order of path
 */
export function integrityTable(dist) {
  const files = [...scriptsIn(dist, ''), ...scriptsIn(dist, 'chunks/')];
  return Object.fromEntries(files.map((file) => [file, integrity(readFileSync(join(dist, file)))]));
}

/** @returns {string} a value for the attribute `integrity` (Subresource Integrity, W3C) */
export function integrity(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

function scriptsIn(dist, folder) {
  const entries = readdirSync(dist, {withFileTypes: true, recursive: false});
  if (folder && !entries.some((entry) => `${entry.name}/` === folder)) return [];
  return readdirSync(join(dist, folder))
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => folder + file);
}
