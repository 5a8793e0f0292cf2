import {commandLine, type CommandLine} from './command-line.js';
import type {Options} from './option.js';
import type {Terminal} from './terminal.js';

/**
 * What a command ends with: 0 all is well, or nothing worse than warnings; 1 there are errors in the data;
 * 2 it could not do what it was asked to.
 */
export type ExitCode = 0 | 1 | 2;

export interface Example {
  /** The words behind `npx news-timeline`. */
  readonly words: string;
  /** What it is good for. */
  readonly meaning: string;
}

/** What is told of a command. */
export interface CommandAbout {
  readonly name: string;
  /** What it does, in a few words. */
  readonly summary: string;
  /** What stands behind its options: `[file or address …]`. */
  readonly operands: string;
  /** Its help: what it does, in a few sentences. */
  readonly description: string;
  readonly examples: readonly Example[];
}

/** A command of the command line. Each is a module in `commands/`, in the table of `commands.ts`. */
export interface Command extends CommandAbout {
  readonly options: Options;
  /**
   * @param words all that stands behind its name
   * @throws CommandFailure where it cannot do what it was asked to
   */
  readonly run: (words: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** A command, whose work gets the values of its options by their types. */
export function commandOf<O extends Options>(
  about: CommandAbout,
  options: O,
  work: (line: CommandLine<O>, terminal: Terminal) => ExitCode | Promise<ExitCode>,
): Command {
  return {
    ...about,
    options,
    run: async (words, terminal) => work(commandLine(words, options), terminal),
  };
}
