import {dayAfter} from '../dates/day-after.js';
import type {CalendarDate, DateFields, TimelineDate} from '../dates/timeline-date.js';

/** When something is in a calendar; values as RFC 5545 writes them. */
export type CalendarSpan =
  /** Whole days (section 3.3.4): from a first one to the day after the last. */
  | {readonly type: 'days'; readonly start: string; readonly end: string}
  /**
   * A time (section 3.3.5): in UTC where its zone is known, else by the clock of whoever reads it. Without
   * an end, nobody knows how long it takes.
   */
  | {readonly type: 'time'; readonly start: string; readonly end?: string};

const TIMES: readonly string[] = ['hour', 'minute', 'second', 'millisecond'];

/**
 * The days or the time of a date, if it is exact: to the day at both ends, or to the hour. A calendar has
 * no other dates: to put "May 2023", "by 2030" or "about 3 May" there would make up a day.
 */
export function calendarSpan(date: TimelineDate | undefined): CalendarSpan | undefined {
  if (!date || date.approximate || date.uncertain) return undefined;
  if (date.type === 'date') return isTime(date) ? timeOf(date) : daysOf(date, date);
  return date.type === 'interval' && isDate(date.start) && isDate(date.end)
    ? daysOf(date.start, date.end)
    : undefined;
}

function isDate(end: CalendarDate | string): end is CalendarDate {
  return typeof end !== 'string';
}

function isTime({precision}: CalendarDate): boolean {
  return TIMES.includes(precision);
}

function daysOf(first: CalendarDate, last: CalendarDate): CalendarSpan | undefined {
  const after = dayAfter(last.fields);
  return isExactDay(first) && isExactDay(last) && isWritable(after.year)
    ? {type: 'days', start: dayText(first.fields), end: dayText(after)}
    : undefined;
}

/** A day of which no digit is missing, in a year that a calendar can write. */
function isExactDay({precision, fields}: CalendarDate): boolean {
  return precision === 'day' && fields.day !== undefined && isWritable(fields.year);
}

/** Four digits is what there is; and files say nothing of the years before the first. */
function isWritable(year: number): boolean {
  return year >= 1 && year <= 9999;
}

/** An hour is as long as it is: at "14 h" nobody said it begins at 14:00 and ends at once. */
function timeOf({fields, precision, earliest, latest}: CalendarDate): CalendarSpan | undefined {
  const zone = fields.offset === undefined ? '' : 'Z';
  const start = instantText(earliest, zone);
  const end = precision === 'hour' ? instantText(latest + 1, zone) : undefined;
  if (start === undefined || (precision === 'hour' && end === undefined)) return undefined;
  return {type: 'time', start, ...(end === undefined ? {} : {end})};
}

function dayText({year, month = 1, day = 1}: DateFields): string {
  return digits(year, 4) + digits(month, 2) + digits(day, 2);
}

function instantText(instant: number, zone: string): string | undefined {
  const date = new Date(Math.floor(instant));
  if (!isWritable(date.getUTCFullYear())) return undefined;
  return date
    .toISOString()
    .replace(/\.\d+Z$/, zone)
    .replace(/[-:]/g, '');
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
