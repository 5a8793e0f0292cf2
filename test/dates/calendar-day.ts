/** Milliseconds in a day. */
export const DAY = 86_400_000;

/** The Gregorian calendar repeats after as many days and years. */
const CYCLE_DAYS = 146_097;
const CYCLE_YEARS = 400;

/**
 * The number of a day from 1970-01-01 by the calendar of `Date`, in a cycle that `Date` knows: an
 * arithmetic other than the tested one.
 * @param text `YYYY-MM-DD` with any number of digits in the year, and perhaps a sign
 */
export function dayOf(text: string): number {
  const [, year, month, day] = (/^(-?\d+)-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) throw new Error(text);
  const cycles = Math.floor((year - 2000) / CYCLE_YEARS);
  const near = Date.UTC(year - cycles * CYCLE_YEARS, month - 1, day) / DAY;
  return near + cycles * CYCLE_DAYS;
}
