import {checkedInput, type CheckedInput} from '../checked-input.js';
import {CommandFailure} from '../command-failure.js';
import {commandOf} from '../command.js';
import {githubReport} from '../github-report.js';
import {jsonReport} from '../json-report.js';
import type {ChoiceOption} from '../option.js';
import {inputNames, readInput} from '../read-input.js';
import {issueCount, type Report} from '../report.js';
import {sarifReport} from '../sarif-report.js';
import {FROM, LANGUAGE, OUTPUT} from '../shared-options.js';
import {textReport} from '../text-report.js';
import {writeResult} from '../write-result.js';

type ReportFormat = 'text' | 'json' | 'github' | 'sarif';

const REPORTS: Readonly<Record<ReportFormat, Report>> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport,
};

const FORMAT: ChoiceOption<ReportFormat> = {
  kind: 'choice',
  short: 'f',
  choices: ['text', 'json', 'github', 'sarif'],
  help: 'For people (default), programs, a workflow of GitHub, or code scanning.',
};

/** Says all that is wrong with timelines' data, and where. */
export const validate = commandOf(
  {
    name: 'validate',
    summary: 'say what is wrong with data, and where',
    operands: '[file or address …]',
    description: `Says all that is wrong with the data of timelines, with line and column: JSON, CSV, TimelineJS, or
the address of a file or of a Google Sheet. Without a file it reads what is piped in.

Ends with 0 where there are no errors (or, with --strict, no issues at all), with 1 where there
are, and with 2 where it could not do what it was asked to.`,
    examples: [
      {words: 'validate story.json', meaning: 'Check a file'},
      {words: 'validate --strict stories/*.json', meaning: 'Let nothing pass, not even a warning'},
      {words: 'validate https://docs.google.com/spreadsheets/d/…/edit', meaning: 'Check a sheet'},
      {
        words: 'validate --format github stories/*',
        meaning: 'In a workflow of GitHub: annotate the lines of a pull request',
      },
      {
        words: 'validate --format json story.csv | jq ".files[].issues[].line"',
        meaning: 'Hand it on to a program',
      },
    ],
  },
  {
    format: FORMAT,
    strict: {kind: 'flag', help: 'Warnings count as errors do.'},
    'max-warnings': {kind: 'count', help: 'How many warnings are still no failure.'},
    from: FROM,
    language: LANGUAGE,
    output: OUTPUT,
  },
  async ({inputs, values}, terminal) => {
    const {format = 'text', from, language, output, strict} = values;
    const most = strict ? 0 : (values['max-warnings'] ?? Infinity);
    const checked: CheckedInput[] = [];
    const failures: string[] = [];
    for (const name of inputNames(inputs, terminal)) {
      try {
        checked.push(checkedInput(await readInput(name, terminal), {format: from, language}));
      } catch (error) {
        // What can be read is checked all the same.
        if (!(error instanceof CommandFailure)) throw error;
        failures.push(error.message);
      }
    }
    const hasColours = output === undefined && terminal.output.hasColours;
    if (checked.length > 0) writeResult(REPORTS[format](checked, hasColours), output, terminal);
    if (failures.length > 0) throw new CommandFailure(failures.join('\n'));
    const {errors, warnings} = issueCount(checked);
    return errors > 0 || warnings > most ? 1 : 0;
  },
);
