import {calendarDate} from './calendar-date.js';
import {DAY, dayNumber} from './civil-day.js';
import type {DateIssueCode} from './date-issue.js';
import {lastInstantBefore} from './last-instant-before.js';
import type {CalendarDate} from './timeline-date.js';

/** `Y-17000`, `Y17E7`, `Y171010000S3`, and without the `Y` four digits if some are significant: `1950S2`. */
const LONG_YEAR =
  /^(?:Y(-?[1-9]\d*)(?:E([1-9]\d*))?|(-?(?!0000)\d{4})(?=S))(?:S([1-9]\d*))?[?~%]?$/;

/**
 * Reads a year of more than four digits, or one whose significant digits are counted: of 1950S2 only
 * 19XX is sure. Years that a number cannot hold (beyond nine quadrillion) count as impossible.
 */
export function parseLongYear(text: string): CalendarDate | DateIssueCode {
  const [, digits, exponent = '0', fourDigits, significant] = LONG_YEAR.exec(text) ?? [];
  const year = Number(`${digits ?? fourDigits ?? ''}e${exponent}`);
  const size = Math.abs(year);
  // Also what did not match at all, which is NaN.
  if (!(size > 9999 || fourDigits)) return 'date-syntax';
  if (!Number.isSafeInteger(year)) return 'date-impossible';
  const unsure = significant ? Math.max(0, String(size).length - Number(significant)) : 0;
  const unit = 10 ** unsure;
  const rounded = Math.trunc(year / unit) * unit;
  const first = year < 0 ? rounded - unit + 1 : rounded;
  return calendarDate({
    edtf: text,
    fields: {year},
    precision: 'year',
    earliest: dayNumber(first, 1, 1) * DAY,
    latest: lastInstantBefore(dayNumber(first + unit, 1, 1) * DAY),
  });
}
