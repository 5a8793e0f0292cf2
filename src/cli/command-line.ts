import {parseArgs} from 'node:util';
import {CommandFailure} from './command-failure.js';
import {nearestWord} from './nearest-word.js';
import type {Option, Options, OptionValues} from './option.js';

/** What stands behind the name of a command. */
export interface CommandLine<O extends Options> {
  /** Files and addresses, in their order. */
  readonly inputs: readonly string[];
  readonly values: OptionValues<O>;
}

type Value = string | number | boolean | undefined;

/**
 * The words of a command line by what they mean to a command.
 * @throws CommandFailure on an option that there is not, or a value that it cannot have
 */
export function commandLine<O extends Options>(
  words: readonly string[],
  options: O,
): CommandLine<O> {
  const {tokens} = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(options).map(([name, {kind, short}]) => [
        name,
        {type: kind === 'flag' ? 'boolean' : 'string', ...(short && {short})},
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const inputs: string[] = [];
  const values: Record<string, Value> = {};
  for (const [name, {kind}] of Object.entries(options)) {
    values[name] = kind === 'flag' ? false : undefined;
  }
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value);
    if (token.kind !== 'option') continue;
    const {name, rawName, value} = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw new CommandFailure(unknownOption(rawName, Object.keys(options)));
    values[name] = valueOf(rawName, option, value);
  }
  return {inputs, values: values as OptionValues<O>};
}

function unknownOption(given: string, names: readonly string[]): string {
  const nearest = nearestWord(given.replace(/^-+/, ''), names);
  return `There is no option ${given}.${nearest ? ` Did you mean --${nearest}?` : ''}`;
}

function valueOf(name: string, option: Option, value: string | undefined): Value {
  if (option.kind === 'flag') {
    if (value !== undefined) throw new CommandFailure(`${name} stands alone, without a value.`);
    return true;
  }
  if (value === undefined) throw new CommandFailure(`${name} needs a value: ${valuesOf(option)}.`);
  if (option.kind === 'text') return value;
  if (option.kind === 'count') {
    if (!/^\d{1,9}$/.test(value)) throw new CommandFailure(`${name} is a number, not ${value}.`);
    return Number(value);
  }
  if (option.choices.includes(value)) return value;
  const nearest = nearestWord(value, option.choices);
  throw new CommandFailure(
    `${name} is one of ${valuesOf(option)}, not ${value}.${nearest ? ` Did you mean ${nearest}?` : ''}`,
  );
}

function valuesOf(option: Option): string {
  if (option.kind === 'choice') return option.choices.join(', ');
  return option.kind === 'text' ? option.placeholder : 'a number';
}
