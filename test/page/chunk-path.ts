import {readdirSync} from 'node:fs';

/**
 * Where the chunk with this name is, with the seven letters of its hash.
 * @returns a path in `dist/`
 */
export function chunkPath(name: string): string {
  const found = readdirSync('dist/chunks').filter(
    (file) => file.startsWith(`${name}-`) && /^-[\w-]{7}\.js$/.test(file.slice(name.length)),
  );
  const [file] = found;
  if (file === undefined || found.length > 1) throw new Error(`No one chunk is named ${name}.`);
  return `chunks/${file}`;
}
