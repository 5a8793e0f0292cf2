import {ISSUE_TEXT} from './issue-text.js';
import type {Issue, IssueCode} from './issue.js';

/** An issue with all its words; `expected` is the code's own unless the reader knows better. */
export function issueOf(
  code: IssueCode,
  path: string,
  received: string,
  expected = ISSUE_TEXT[code][0],
): Issue {
  const [, hint, severity = 'error'] = ISSUE_TEXT[code];
  return Object.freeze({code, severity, path, received, expected, hint});
}
