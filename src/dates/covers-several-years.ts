import {DAY} from './civil-day.js';
import type {CalendarDate} from './timeline-date.js';

/** Whether the year itself is not known: decades, centuries, `156X-12-25`, `1950S2`. */
export function coversSeveralYears({earliest, latest}: CalendarDate): boolean {
  return latest - earliest > 366 * DAY;
}
