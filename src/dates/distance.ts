import {calendarDistance} from './calendar-distance.js';
import type {Distance} from './field-distance.js';
import type {CalendarDate, TimelineDate} from './timeline-date.js';

export type {Distance} from './field-distance.js';

/**
 * From the end of one date to the start of a later one: 2020 to 2023-05 is three years, 2023-05 to
 * 2024-12 is one year and seven months. Nothing where that end or that start is open or unknown, where
 * the dates are not apart at the precision of the coarser, or where a year is not known.
 */
export function distanceBetween(earlier: TimelineDate, later: TimelineDate): Distance | undefined {
  const from = lastOf(earlier);
  const to = firstOf(later);
  return from && to && calendarDistance(from, to);
}

/** How long an interval lasts, both ends included: 16 to 18 June is three days, 2016/2019 four years. */
export function durationOf(date: TimelineDate): Distance | undefined {
  if (date.type !== 'interval') return undefined;
  const from = firstOf(date);
  const to = lastOf(date);
  return from && to && calendarDistance(from, to, true);
}

function firstOf(date: TimelineDate): CalendarDate | undefined {
  if (date.type === 'date') return date;
  if (date.type === 'interval') return typeof date.start === 'string' ? undefined : date.start;
  const first = date.members.find(({earliest}) => earliest === date.earliest);
  return first && firstOf(first);
}

function lastOf(date: TimelineDate): CalendarDate | undefined {
  if (date.type === 'date') return date;
  if (date.type === 'interval') return typeof date.end === 'string' ? undefined : date.end;
  const last = date.members.find(({latest}) => latest === date.latest);
  return last && lastOf(last);
}
