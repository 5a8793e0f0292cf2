import {dayNumber, daysInMonth} from './civil-day.js';
import {dayAfter} from './day-after.js';
import type {DateFields} from './timeline-date.js';

/**
 * How far apart two dates are, in whole units, none finer than the coarser of the two dates. Under a
 * month it is counted in days, from a month on in years, months and days of the calendar.
 */
export interface Distance {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** Whether one of the dates is. */
  readonly approximate: boolean;
}

export const NO_DISTANCE: Distance = {
  years: 0,
  months: 0,
  days: 0,
  hours: 0,
  minutes: 0,
  seconds: 0,
  approximate: false,
};

/**
 * From one day, month or year to a later one. Nothing if they are not apart at the precision of the
 * coarser.
 * @param inclusive whether the last day, month or year counts as well: 16 to 18 June are three days
 */
export function fieldDistance(
  from: DateFields,
  to: DateFields,
  inclusive = false,
): Distance | undefined {
  const last = inclusive ? 1 : 0;
  if (from.month === undefined || to.month === undefined) {
    return inMonths(12 * (to.year - from.year + last));
  }
  if (from.day === undefined || to.day === undefined) {
    return inMonths(monthsBetween(from, to) + last);
  }
  return inDays(from, inclusive ? dayAfter(to) : to);
}

const monthsBetween = (from: DateFields, to: DateFields) =>
  12 * (to.year - from.year) + (to.month ?? 1) - (from.month ?? 1);

function inMonths(months: number): Distance | undefined {
  return months > 0
    ? {...NO_DISTANCE, years: Math.floor(months / 12), months: months % 12}
    : undefined;
}

function inDays(from: DateFields, to: DateFields): Distance | undefined {
  const {year, month = 1, day = 1} = from;
  const {day: lastDay = 1} = to;
  const end = dayNumber(to.year, to.month ?? 1, lastDay);
  if (end <= dayNumber(year, month, day)) return undefined;
  const months = monthsBetween(from, to) - (lastDay < day ? 1 : 0);
  // The same day that many months later, or the last of a month too short to have it.
  const place = month - 1 + months;
  const laterYear = year + Math.floor(place / 12);
  const laterMonth = (place % 12) + 1;
  const later = Math.min(day, daysInMonth(laterYear, laterMonth));
  return {
    ...(inMonths(months) ?? NO_DISTANCE),
    days: end - dayNumber(laterYear, laterMonth, later),
  };
}
