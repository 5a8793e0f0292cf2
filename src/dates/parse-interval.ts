import {dateInterval} from './date-interval.js';
import type {DateIssueCode} from './date-issue.js';
import {parseCalendarDate} from './parse-calendar-date.js';
import type {CalendarDate, DateInterval, MissingEnd} from './timeline-date.js';

/** Reads the two ends of an interval; either, not both, may be `..` (open) or nothing (unknown). */
export function parseInterval(startText: string, endText: string): DateInterval | DateIssueCode {
  const start = parseEnd(startText);
  if (isCode(start)) return start;
  const end = parseEnd(endText);
  return isCode(end) ? end : dateInterval(start, end);
}

function parseEnd(text: string): CalendarDate | MissingEnd | DateIssueCode {
  if (!text) return 'unknown';
  return text === '..' ? 'open' : parseCalendarDate(text);
}

function isCode(end: CalendarDate | MissingEnd | DateIssueCode): end is DateIssueCode {
  return typeof end === 'string' && end !== 'open' && end !== 'unknown';
}
