import {ISSUE_DOCS} from '../model/issue-docs.js';
import type {CheckedInput} from './checked-input.js';
import {codeFrame} from './code-frame.js';
import {issueMessage} from './issue-message.js';
import type {PlacedIssue} from './placed-issues.js';
import {printable} from './printable.js';
import {counted, countWords, issueCount, type Report} from './report.js';

type Paint = (text: string, colour: keyof typeof COLOURS) => string;

/** Codes of ECMA-48. */
const COLOURS = {error: '31', warning: '33', strong: '1', faint: '2'};

/** For people: each issue with its line, and carets under the place. */
export const textReport: Report = (inputs, hasColours) => {
  const paint: Paint = hasColours
    ? (text, colour) => `\u001b[${COLOURS[colour]}m${text}\u001b[0m`
    : (text) => text;
  const found = inputs.flatMap((input) =>
    input.issues.map((issue) => `${issueText(input, issue, paint)}\n\n`),
  );
  return found.join('') + sumOf(inputs);
};

function issueText({name, text}: CheckedInput, {issue, place}: PlacedIssue, paint: Paint): string {
  const {code, severity, path} = issue;
  const where = place ? `${name}:${place.start.line}:${place.start.column}` : name;
  const at = path && !/^line \d/.test(path) ? paint(` ${printable(path)}`, 'faint') : '';
  const frame = place ? codeFrame(text, place) : undefined;
  return [
    `${paint(printable(where), 'strong')} ${paint(severity, severity)} ${code}${at}`,
    ...(frame ? [frame[0], paint(frame[1], severity)] : []),
    `  ${printable(issueMessage(issue))}`,
  ].join('\n');
}

function sumOf(inputs: readonly CheckedInput[]): string {
  const count = issueCount(inputs);
  const spoiled = inputs.filter(({issues}) => issues.length > 0).length;
  if (spoiled === 0) {
    return inputs
      .map(({name, timeline: {events}}) => {
        return `${printable(name)}: ${counted(events.length, 'event') || 'no event'}, no issues.\n`;
      })
      .join('');
  }
  const files = inputs.length > 1 ? ` in ${spoiled} of ${counted(inputs.length, 'file')}` : '';
  return `${countWords(count)}${files}. Each is explained at ${ISSUE_DOCS}\n`;
}
