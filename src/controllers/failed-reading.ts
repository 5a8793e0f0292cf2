import {issueOf} from '../model/issue-of.js';
import type {Reading} from './reading.js';
import type {SourceFailure} from './source-failure.js';

/** What has come of data that cannot be had; its issue tells the page's author why. */
export function failedReading({
  code,
  address,
  received = 'nothing',
  status,
}: SourceFailure): Partial<Reading> {
  const issue = issueOf(code, address.slice(0, 200), received);
  return {
    state: 'error',
    issues: [status === undefined ? issue : Object.freeze({...issue, status})],
  };
}
