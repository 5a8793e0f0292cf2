import {calendarDate} from './calendar-date.js';
import {DAY, dayNumber} from './civil-day.js';
import type {DateIssueCode} from './date-issue.js';
import {maskedDay} from './masked-day.js';
import {parseLongYear} from './parse-long-year.js';
import {seasonMonths} from './season-months.js';
import type {CalendarDate, DateFields, Precision} from './timeline-date.js';

/** Year, month and day, with `X` for an unspecified digit and a qualifier on either side of each. */
const CALENDAR_DATE =
  /^[?~%]?(-?[\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;

/** By the place of the first `X` in a year. */
const YEAR_PRECISIONS: readonly Precision[] = ['millennium', 'millennium', 'century', 'decade'];

const YEAR_MONTHS = [1, 12] as const;

/** Numbers of days, NaN where there is none. */
type Days = readonly [first: number, last: number];

/**
 * Reads one EDTF date without a time: levels 0 to 2, with unspecified digits, qualifiers, sub-year
 * codes and `Y` years.
 */
export function parseCalendarDate(text: string): CalendarDate | DateIssueCode {
  const match = CALENDAR_DATE.exec(text);
  if (!match) return parseLongYear(text);
  const [, yearMask = '', monthMask, dayMask] = match;
  // What is absent or unspecified is NaN.
  const month = Number(monthMask);
  const day = Number(dayMask);
  const season = dayMask ? undefined : seasonMonths(month);
  const months = monthMask ? (season ?? ([month, month] as const)) : YEAR_MONTHS;
  const [first, last] = text.includes('X')
    ? maskedDays(yearMask, monthMask, dayMask)
    : plainDays(yearMask, months, day);
  if (!(first <= last)) return 'date-impossible';

  // The fields before the first unspecified digit: what comes after it says nothing on its own.
  const year = Number(yearMask.replaceAll('X', yearMask[0] === '-' ? '9' : '0'));
  let fields: DateFields = {year};
  if (month && !yearMask.includes('X')) {
    fields = season ? {year, season: month} : day ? {year, month, day} : {year, month};
  }
  const unspecified = yearMask.slice(-4).indexOf('X');
  let precision = (monthMask ? undefined : YEAR_PRECISIONS[unspecified]) ?? 'year';
  if (monthMask && monthMask !== 'XX') precision = season ? 'season' : 'month';
  if (day) precision = 'day';
  return calendarDate({
    edtf: text,
    fields,
    precision,
    earliest: first * DAY,
    latest: (last + 1) * DAY - 1,
  });
}

function plainDays(yearText: string, [from, to]: readonly [number, number], day: number): Days {
  const year = Number(yearText);
  const first = dayNumber(year, from, day || 1);
  const last = dayNumber(year, to + 1, 1) - 1;
  const exists = from > 0 && to < 13 && day !== 0 && first <= last && yearText !== '-0000';
  return [exists ? first : NaN, day ? first : last];
}

function maskedDays(year: string, month = 'XX', day = 'XX'): Days {
  return [maskedDay(year, month, day, 1), maskedDay(year, month, day, -1)];
}
