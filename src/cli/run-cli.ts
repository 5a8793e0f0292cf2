import {CommandFailure} from './command-failure.js';
import type {ExitCode} from './command.js';
import {COMMANDS} from './commands.js';
import {commandHelp, generalHelp} from './help-text.js';
import {nearestWord} from './nearest-word.js';
import {packageVersion} from './package-files.js';
import type {Terminal} from './terminal.js';

const HELP: readonly unknown[] = ['--help', '-h', 'help'];
const VERSION: readonly unknown[] = ['--version', '-v'];

/**
 * Runs a command line.
 * @param words those behind `news-timeline`
 */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (VERSION.includes(name)) {
    terminal.output.write(`${packageVersion()}\n`);
    return 0;
  }
  if (name === undefined || HELP.includes(name)) return helpOf(rest[0], name, terminal);
  if (rest.some((word) => word === '--help' || word === '-h')) {
    return helpOf(name, '--help', terminal);
  }
  try {
    return await commandNamed(name).run(rest, terminal);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    const isKnown = COMMANDS.some((command) => command.name === name);
    const help = isKnown ? `${name} --help` : '--help';
    terminal.errors.write(`news-timeline: ${error.message}\n(npx news-timeline ${help})\n`);
    return 2;
  }
}

/** Help goes to the output where it was asked for, and to the errors where nothing was. */
function helpOf(name: string | undefined, asked: string | undefined, terminal: Terminal): ExitCode {
  const command = COMMANDS.find((one) => one.name === name);
  const text = command ? commandHelp(command) : generalHelp(COMMANDS, packageVersion());
  (asked === undefined ? terminal.errors : terminal.output).write(text);
  return asked === undefined ? 2 : 0;
}

function commandNamed(name: string) {
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return command;
  const nearest = nearestWord(
    name,
    COMMANDS.map((one) => one.name),
  );
  throw new CommandFailure(
    `There is no command ${name}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  );
}
