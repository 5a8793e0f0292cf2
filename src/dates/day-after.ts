import {daysInMonth} from './civil-day.js';
import type {DateFields} from './timeline-date.js';

/** The next day of the calendar. */
export function dayAfter({year, month = 1, day = 1}: DateFields): DateFields {
  if (day < daysInMonth(year, month)) return {year, month, day: day + 1};
  return month < 12 ? {year, month: month + 1, day: 1} : {year: year + 1, month: 1, day: 1};
}
