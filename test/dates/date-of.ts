import {parseEdtf} from '../../src/dates/parse-edtf.js';
import type {TimelineDate} from '../../src/dates/timeline-date.js';

/** The date that a test's own string is sure to be. */
export function dateOf(edtf: string): TimelineDate {
  const result = parseEdtf(edtf);
  if ('issue' in result) throw new Error(`${edtf} is no date: ${result.issue.code}`);
  return result.date;
}
