import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';

/** Says where the first character of a file was lost because it is not in the encoding it was said to be in. */
export function encodingIssue(beforeLoss: string): Issue {
  return issueOf('text-encoding', `line ${beforeLoss.split('\n').length}`, beforeLoss.slice(-20));
}
