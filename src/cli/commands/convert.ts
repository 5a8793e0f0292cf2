import {existsSync, statSync} from 'node:fs';
import {basename, extname, join, resolve} from 'node:path';
import {CommandFailure} from '../command-failure.js';
import {commandOf} from '../command.js';
import {conversionOf, type FileFormat} from '../conversion.js';
import type {ChoiceOption} from '../option.js';
import {inputNames, isAddress, readInput} from '../read-input.js';
import {issueCount} from '../report.js';
import {FROM, LANGUAGE, OUTPUT} from '../shared-options.js';
import type {Terminal} from '../terminal.js';
import {textReport} from '../text-report.js';
import {writeResult} from '../write-result.js';

const TO: ChoiceOption<FileFormat> = {
  kind: 'choice',
  choices: ['json', 'csv'],
  help: 'What to make of them. Default: by the name of the output, else json.',
};

/** Makes JSON or CSV of timelines' data. */
export const convert = commandOf(
  {
    name: 'convert',
    summary: 'make JSON or CSV of TimelineJS data, sheets, CSV or JSON',
    operands: '[file or address …]',
    description: `Makes a timeline document (JSON) or a table (CSV) of any data that a timeline reads: TimelineJS 3 and 1,
CSV, a Google Sheet, JSON. Dates become EDTF, and the same data give the same file on every day.
What has no place in the new file is said, as is all that validate says of the old one.

Ends with 1 where there were errors, and writes what it could read all the same.`,
    examples: [
      {words: 'convert timelinejs.json --output story.json', meaning: 'From TimelineJS'},
      {words: 'convert story.json --output story.csv', meaning: 'A table for a spreadsheet'},
      {
        words: 'convert https://docs.google.com/spreadsheets/d/…/edit -o story.json',
        meaning: 'Keep a copy of a sheet on your own server',
      },
      {words: 'convert old/*.csv --output new/', meaning: 'Several files, into a folder'},
    ],
  },
  {
    to: TO,
    from: FROM,
    language: LANGUAGE,
    output: {...OUTPUT, help: 'Write to this file, or folder; what is there is replaced.'},
    strict: {kind: 'flag', help: 'Warnings count as errors do.'},
  },
  async ({inputs, values: {to, from, language, output, strict}}, terminal) => {
    const names = inputNames(inputs, terminal);
    const format = to ?? formatNamed(output);
    const targets = targetsOf(names, output, format, terminal);
    let failed = false;
    for (const [index, name] of names.entries()) {
      const input = await readInput(name, terminal);
      const conversion = conversionOf(input, format, {format: from, language});
      if (conversion.text !== undefined) writeResult(conversion.text, targets[index], terminal);
      const found = [conversion.input];
      const {errors, warnings} = issueCount(found);
      if (errors + warnings > 0) {
        terminal.errors.write(textReport(found, terminal.errors.hasColours));
      }
      failed ||= errors > 0 || (strict && warnings > 0);
    }
    return failed ? 1 : 0;
  },
);

function formatNamed(output = ''): FileFormat {
  return /\.csv$/i.test(output) ? 'csv' : 'json';
}

/** Where each result goes: nothing for the output. */
function targetsOf(
  names: readonly string[],
  output: string | undefined,
  format: FileFormat,
  {folder}: Terminal,
): readonly (string | undefined)[] {
  const isFolder = output !== undefined && namesFolder(output, folder);
  if (!isFolder) {
    if (names.length > 1) {
      throw new CommandFailure('Several files need a folder to go to: --output folder/');
    }
    return [output];
  }
  const targets = names.map((name) => join(output, `${stemOf(name)}.${format}`));
  const taken = names.find((name) =>
    targets.some((target) => resolve(folder, target) === resolve(folder, name)),
  );
  if (taken !== undefined) {
    throw new CommandFailure(`${taken} would be replaced. Choose another folder.`);
  }
  const double = targets.find((target, index) => targets.indexOf(target) !== index);
  if (double !== undefined) throw new CommandFailure(`Two files would become ${double}.`);
  return targets;
}

function namesFolder(output: string, folder: string): boolean {
  const path = resolve(folder, output);
  return /[\\/]$/.test(output) || (existsSync(path) && statSync(path).isDirectory());
}

function stemOf(name: string): string {
  const path = isAddress(name) ? new URL(name).pathname : name;
  const file = basename(path);
  const stem = basename(file, extname(file));
  return isAddress(name) && !extname(file) ? 'timeline' : stem === '-' ? 'stdin' : stem;
}
