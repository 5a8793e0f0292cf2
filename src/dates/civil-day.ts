/** In milliseconds. */
export const MINUTE = 60_000;
/** In milliseconds. */
export const DAY = 1440 * MINUTE;

/**
 * Days from 1970-01-01 to a day of the proleptic Gregorian calendar, by arithmetic alone: any year, no
 * time zone, none of the limits of `Date`. `month` may be 13, the January after.
 */
export function dayNumber(year: number, month: number, day: number): number {
  // January and February count as months 13 and 14 of the year before, so that the leap day comes last
  // and the days before a month are a straight line, 153 days in every five months.
  const isLate = month < 3;
  const y = isLate ? year - 1 : year;
  const m = isLate ? month + 12 : month;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * m - 457) / 5) + day - 719_469;
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}
