import {parseEdtf} from '../dates/parse-edtf.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';

/** The first and the last date of an event or era, as EDTF, or as they came where they are no dates. */
export interface Ends {
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** The paths of the two in the original. */
  readonly startPath: string;
  readonly endPath: string;
}

/** Times have no place in an EDTF interval (Library of Congress, level 0). */
const WITHOUT_TIMES = 'a day: an interval has no times of day';

/**
 * One date for a start and an end: an interval, or the start alone where the end says no more or cannot
 * be kept, which is an issue. A start that is no date is left to the reader of the document to report.
 */
export function timelineJsPeriod(ends: Ends, issues: Issue[]): string | undefined {
  const {start, end, startPath, endPath} = ends;
  if (end === undefined || end === start) return start;
  if (start === undefined) issues.push(issueOf('date-missing', startPath, 'undefined'));
  else if (!isDate(start)) return start;
  const interval = `${start ?? ''}/${end}`;
  const result = parseEdtf(interval);
  if ('date' in result) return interval;
  const {code, expected} = result.issue;
  issues.push(issueOf(code, endPath, end, interval.includes('T') ? WITHOUT_TIMES : expected));
  return start && daysOf(start, end);
}

function daysOf(start: string, end: string): string {
  const [firstDay, lastDay] = [dayOf(start), dayOf(end)];
  const days = `${firstDay}/${lastDay}`;
  return firstDay !== lastDay && isDate(days) ? days : start;
}

function dayOf(edtf: string): string {
  return edtf.replace(/T.*/, '');
}

function isDate(edtf: string): boolean {
  return 'date' in parseEdtf(edtf);
}
