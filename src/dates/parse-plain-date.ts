import {calendarDate} from './calendar-date.js';
import {DAY, dayNumber} from './civil-day.js';
import {dateInterval} from './date-interval.js';
import type {
  CalendarDate,
  DateFields,
  MissingEnd,
  Precision,
  TimelineDate,
} from './timeline-date.js';

/** The years from here on need no era. */
const FIRST_BARE_YEAR = 100;

/**
 * Reads nearly all the dates there are: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` (EDTF level 0) from the year 100
 * on, and intervals of them with open or unknown ends (level 1), without a regular expression. (The
 * years before are written with their era, "79 AD".)
 * @returns nothing for any other text, which `parseEdtf` may still know, or know what is wrong with
 */
export function parsePlainDate(text: string): TimelineDate | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return plainDay(text);
  const start = plainEnd(text.slice(0, slash));
  const end = plainEnd(text.slice(slash + 1));
  const interval = start && end && dateInterval(start, end);
  return typeof interval === 'string' ? undefined : interval;
}

function plainEnd(text: string): CalendarDate | MissingEnd | undefined {
  return text === '' ? 'unknown' : text === '..' ? 'open' : plainDay(text);
}

function plainDay(text: string): CalendarDate | undefined {
  const {length} = text;
  const year = digits(text, 0, 4);
  if (length === 4) {
    if (!(year >= FIRST_BARE_YEAR)) return undefined;
    return plainDate(text, {year}, 'year', dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1));
  }
  const month = text[4] === '-' ? digits(text, 5, 7) : NaN;
  if (!(year >= FIRST_BARE_YEAR && month > 0 && month < 13)) return undefined;
  const first = dayNumber(year, month, 1);
  const next = dayNumber(year, month + 1, 1);
  if (length === 7) return plainDate(text, {year, month}, 'month', first, next);
  const day = length === 10 && text[7] === '-' ? digits(text, 8, 10) : NaN;
  const start = first + day - 1;
  if (!(day > 0 && start < next)) return undefined;
  return plainDate(text, {year, month, day}, 'day', start, start + 1);
}

/** The number between two positions of a text, NaN if anything there is no ASCII digit. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
}

function plainDate(
  edtf: string,
  fields: DateFields,
  precision: Precision,
  firstDay: number,
  nextDay: number,
): CalendarDate {
  const earliest = firstDay * DAY;
  return calendarDate({edtf, fields, precision, earliest, latest: nextDay * DAY - 1});
}
