import type {DateIssue, DateIssueCode} from './date-issue.js';
import {dateIssueOf, MAX_LENGTH} from './date-issue-of.js';
import {parseCalendarDate} from './parse-calendar-date.js';
import {parseDateTime} from './parse-date-time.js';
import {parseInterval} from './parse-interval.js';
import {parsePlainDate} from './parse-plain-date.js';
import {parseSet} from './parse-set.js';
import type {TimelineDate} from './timeline-date.js';

/** A date, or the reason why there is none. */
export type DateResult = {readonly date: TimelineDate} | {readonly issue: DateIssue};

/**
 * Reads an EDTF string (ISO 8601-2; Library of Congress, 2019), levels 0, 1 and 2, to the letter: no
 * spaces, no guesses. Beyond EDTF it takes times of hour, minute and millisecond precision. The bounds
 * of a time without a zone are those it would have in UTC.
 *
 * Takes any value, never throws, and reads at most 256 characters.
 */
export function parseEdtf(text: unknown): DateResult {
  const date = typeof text === 'string' ? parseText(text) : 'date-syntax';
  return typeof date === 'string' ? {issue: dateIssueOf(date, text)} : {date};
}

function parseText(text: string): TimelineDate | DateIssueCode {
  if (text.length > MAX_LENGTH) return 'date-length';
  return parsePlainDate(text) ?? parseRareDate(text);
}

function parseRareDate(text: string): TimelineDate | DateIssueCode {
  const [start = '', end, more] = text.split('/');
  if (end !== undefined) return more === undefined ? parseInterval(start, end) : 'date-syntax';
  if (text.includes('T')) return parseDateTime(text);
  return /^[[{]/.test(text) ? parseSet(text) : parseCalendarDate(text);
}
