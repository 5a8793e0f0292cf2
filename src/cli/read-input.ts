import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {receivedFile} from '../controllers/received-file.js';
import {decodedText} from '../formats/decoded-text.js';
import type {Issue} from '../model/issue.js';
import {CommandFailure} from './command-failure.js';
import {sourceIssue} from './source-issue.js';
import type {Terminal} from './terminal.js';
import {reasonOf} from './write-result.js';

/** What came from a file, an address, or a pipe. */
export interface InputText {
  /** As it was named; `stdin` for what was piped in. */
  readonly name: string;
  /** Without a byte order mark; empty where there is only an issue. */
  readonly text: string;
  /** What stands before the first byte that is no character, if there is one. */
  readonly beforeLoss?: string | undefined;
  /** Why there is nothing, where an address gave nothing. */
  readonly failure?: Issue | undefined;
}

const ADDRESS = /^https?:\/\//i;

/** Whether a word of the command line is an address, and no file. */
export function isAddress(word: string): boolean {
  return ADDRESS.test(word);
}

/**
 * The names of what a command is to read: those given, or else what is piped in.
 * @throws CommandFailure where there is neither
 */
export function inputNames(inputs: readonly string[], {input}: Terminal): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (!input.isPerson) return ['-'];
  throw new CommandFailure('Name a file or an address, or pipe data in.');
}

/**
 * Reads a file, an address or, for `-`, what is piped in. Only an address makes it ask a network; a Google
 * Sheet's is asked for its CSV. Time and size of an answer are limited as they are on a page.
 * @throws CommandFailure where a file cannot be read
 */
export async function readInput(name: string, terminal: Terminal): Promise<InputText> {
  if (isAddress(name)) return readAddress(name);
  if (name === '-') return textOf('stdin', await terminal.input.read());
  try {
    return textOf(name, await readFile(resolve(terminal.folder, name)));
  } catch (error) {
    throw new CommandFailure(`${name} cannot be read: ${reasonOf(error)}.`);
  }
}

function textOf(name: string, bytes: Uint8Array): InputText {
  return {name, ...decodedText(bytes)};
}

async function readAddress(name: string): Promise<InputText> {
  const received = await receivedFile(name, new AbortController().signal, {});
  if (!('value' in received)) return {name, text: '', failure: sourceIssue(received)};
  const {value, beforeLoss} = received;
  return {name, text: (value as string).replace(/^\ufeff/, ''), beforeLoss};
}
