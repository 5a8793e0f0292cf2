import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Where a file of the package is on this disk, wherever in the package this module was put. */
export function packagePath(file: string): string {
  return join(packageFolder(dirname(fileURLToPath(import.meta.url))), file);
}

/** The text of a file of the package. */
export function packageText(file: string): string {
  return readFileSync(packagePath(file), 'utf8');
}

export function packageVersion(): string {
  return (JSON.parse(packageText('package.json')) as {readonly version: string}).version;
}

function packageFolder(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder
    ? folder
    : packageFolder(parent);
}
