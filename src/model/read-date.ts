import {dateFromValue} from '../dates/date-from-value.js';
import type {TimelineDate} from '../dates/timeline-date.js';
import {report} from './cursor.js';
import type {Reader} from './reader.js';

/** A date; one that cannot be read is an issue, never another date. */
export const readDate: Reader<TimelineDate> = (value, at, key) => {
  const result = dateFromValue(value, at.reading.parseDate);
  if ('date' in result) return result.date;
  report(at, key, result.issue.code, value, result.issue.expected);
  return undefined;
};
