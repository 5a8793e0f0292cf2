import {issueDocs} from '../model/issue-docs.js';
import {issueMessage} from './issue-message.js';
import type {PlacedIssue} from './placed-issues.js';
import type {Report} from './report.js';

/**
 * For a workflow of GitHub: each issue as a command that makes it an annotation of its line.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const githubReport: Report = (inputs) =>
  inputs.flatMap(({name, issues}) => issues.map((issue) => commandOf(name, issue))).join('');

function commandOf(file: string, {issue, place}: PlacedIssue): string {
  const {code, severity, path} = issue;
  // A workflow takes columns of one line only.
  const isOneLine = place?.start.line === place?.end.line;
  const properties = {
    file,
    line: place?.start.line,
    endLine: place?.end.line,
    col: isOneLine ? place?.start.column : undefined,
    endColumn: isOneLine ? place?.end.column : undefined,
    title: code,
  };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  const at = path ? `${path}: ` : '';
  const message = `${at}${issueMessage(issue)} ${issueDocs(code)}`;
  return `::${severity} ${written.join(',')}::${escapedData(message)}\n`;
}

/** As GitHub's own toolkit does it; a line break would end the command, and could begin another. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
