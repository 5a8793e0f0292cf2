import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import type {SourceFailure} from './source-failure.js';

/** What a page's author is told of a source that cannot be had. */
export function sourceIssue({code, address, received, status}: SourceFailure): Issue {
  const issue = issueOf(code, address.slice(0, 200), received ?? 'nothing');
  return status === undefined ? issue : Object.freeze({...issue, status});
}
