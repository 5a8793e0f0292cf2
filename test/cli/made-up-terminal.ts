import type {Channel, Terminal} from '../../src/cli/terminal.js';
import {runCli} from '../../src/cli/run-cli.js';
import type {ExitCode} from '../../src/cli/command.js';

export interface World {
  /** What is piped in; without it, a person sits there. */
  readonly piped?: string | Uint8Array;
  /** The folder that paths start from. Default: that of the project. */
  readonly folder?: string;
  readonly hasColours?: boolean;
}

export interface Outcome {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

/** What a command line says, and ends with. */
export async function outcomeOf(words: readonly string[], world: World = {}): Promise<Outcome> {
  const {piped, folder = process.cwd(), hasColours = false} = world;
  const written = {output: '', errors: ''};
  const channel = (name: keyof typeof written): Channel => ({
    write: (text) => (written[name] += text),
    hasColours,
  });
  const terminal: Terminal = {
    folder,
    input: {
      isPerson: piped === undefined,
      read: async () =>
        typeof piped === 'string' ? new TextEncoder().encode(piped) : (piped ?? new Uint8Array()),
    },
    output: channel('output'),
    errors: channel('errors'),
  };
  const code = await runCli(words, terminal);
  return {code, ...written};
}
