import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {CommandFailure} from './command-failure.js';
import type {Terminal} from './terminal.js';

/**
 * Writes what a command made, to a file or to the output.
 * @param path of the file; none, or `-`, for the output
 * @throws CommandFailure where the file cannot be written
 */
export function writeResult(text: string, path: string | undefined, terminal: Terminal): void {
  if (path === undefined || path === '-') {
    terminal.output.write(text);
    return;
  }
  const file = resolve(terminal.folder, path);
  try {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandFailure(`${path} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const {code} = Object(error) as {readonly code?: unknown};
  return (
    (typeof code === 'string' && REASONS[code]) ||
    (error instanceof Error ? error.message : String(error))
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not',
  EEXIST: 'there is a file of that name where a folder is needed',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EPERM: 'you may not',
  EROFS: 'the disk is read-only',
};
