import type {Command} from './command.js';
import type {Option, Options} from './option.js';

const ABOUT = 'Timelines for news: check their data, convert them, print them into a page.';

/** Options of every command, which it never sees. */
const HELP: Option = {kind: 'flag', short: 'h', help: 'Show this.'};

/** What `news-timeline --help` says. */
export function generalHelp(commands: readonly Command[], version: string): string {
  const rows = commands.map(({name, summary}) => [name, summary] as const);
  return `news-timeline ${version}
${ABOUT}

Usage
  npx news-timeline <command> [options]

Commands
${table(rows)}

Options
${table([
  ['-h, --help', 'Show this; behind a command, what that command does.'],
  ['--version', 'Show the version.'],
])}

Examples
${commands.flatMap(({examples}) => examples.slice(0, 1).map(exampleOf)).join('\n')}

A file may be -, which is what is piped in, or an address that begins with https://; nothing is
asked of any network but for such an address.
`;
}

/** What `news-timeline <command> --help` says. */
export function commandHelp({name, operands, description, options, examples}: Command): string {
  return `${description}

Usage
  npx news-timeline ${[name, '[options]', operands].filter(Boolean).join(' ')}

Options
${optionTable({...options, help: HELP})}

Examples
${examples.map(exampleOf).join('\n')}
`;
}

function exampleOf({words, meaning}: Command['examples'][number]): string {
  return `  # ${meaning}\n  npx news-timeline ${words}`;
}

function optionTable(options: Options): string {
  return table(
    Object.entries(options).map(([name, option]) => {
      const short = option.short === undefined ? '' : `-${option.short}, `;
      return [`${short}--${name}${valueOf(option)}`, option.help] as const;
    }),
  );
}

function valueOf(option: Option): string {
  switch (option.kind) {
    case 'flag':
      return '';
    case 'count':
      return ' <number>';
    case 'text':
      return ` <${option.placeholder}>`;
    case 'choice':
      return ` ${option.choices.join('|')}`;
  }
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(28, Math.max(...rows.map(([left]) => left.length)));
  const gap = ' '.repeat(width + 4);
  return rows
    .map(([left, right]) =>
      left.length > width ? `  ${left}\n${gap}${right}` : `  ${left.padEnd(width)}  ${right}`,
    )
    .join('\n');
}
