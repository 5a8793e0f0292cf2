import {certaintyOf} from './certainty-of.js';
import type {DateIssueCode} from './date-issue.js';
import type {CalendarDate, DateInterval, MissingEnd} from './timeline-date.js';

/**
 * The interval from one end to another. Its ends may be times, as in ISO 8601-1; EDTF has no such
 * intervals, so that `parseEdtf` refuses their `edtf`.
 */
export function dateInterval(
  start: CalendarDate | MissingEnd,
  end: CalendarDate | MissingEnd,
): DateInterval | DateIssueCode {
  const dates = [start, end].filter((date) => typeof date !== 'string');
  const [first, last] = dates;
  if (!first) return 'date-syntax';
  if (last && last.latest < first.earliest) return 'date-order';
  return Object.freeze({
    type: 'interval',
    edtf: `${edtfOfEnd(start)}/${edtfOfEnd(end)}`,
    earliest: typeof start !== 'string' ? start.earliest : start === 'open' ? -Infinity : null,
    latest: typeof end !== 'string' ? end.latest : end === 'open' ? Infinity : null,
    precision: 'interval',
    ...certaintyOf(dates),
    start,
    end,
  });
}

function edtfOfEnd(end: CalendarDate | MissingEnd): string {
  if (typeof end !== 'string') return end.edtf;
  return end === 'open' ? '..' : '';
}
