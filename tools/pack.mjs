import {execFileSync} from 'node:child_process';
import {renameSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Packs `dist/` and all that is published with it, as it is.
 * @param {string} folder where `news-timeline.tgz` is put
 * @returns {{file: string, files: {path: string, size: number}[], size: number, unpackedSize: number}}
 */
export function pack(folder) {
  const output = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
  );
  const [{filename, files, size, unpackedSize}] = JSON.parse(output);
  const file = join(folder, 'news-timeline.tgz');
  renameSync(join(folder, filename), file);
  return {file, files, size, unpackedSize};
}
