import {issueDocs} from '../model/issue-docs.js';
import type {PlacedIssue} from './placed-issues.js';
import {issueCount, type Report} from './report.js';

/** For programs: every file with its issues and their places, as JSON. */
export const jsonReport: Report = (inputs) => {
  const report = {
    ...issueCount(inputs),
    files: inputs.map((input) => ({
      file: input.name,
      events: input.timeline.events.length,
      ...issueCount([input]),
      issues: input.issues.map(entryOf),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

function entryOf({issue, place}: PlacedIssue): object {
  return {
    ...issue,
    line: place?.start.line,
    column: place?.start.column,
    endLine: place?.end.line,
    endColumn: place?.end.column,
    docs: issueDocs(issue.code),
  };
}
