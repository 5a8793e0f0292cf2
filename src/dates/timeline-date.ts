/**
 * The values every other layer speaks of when it says "date". They are plain, frozen and made only by
 * `parseEdtf` and `dateFromFields`, so a `TimelineDate` that exists is a valid one.
 */

/** How fine a date is. `season` covers quarters, quadrimesters and halves (EDTF codes 21 to 41). */
export type Precision =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'millisecond'
  | 'interval'
  | 'set';

/**
 * The calendar fields a date was given with, and no others: an absent field is one the source did not
 * state. Years are astronomical (0 is 1 BC), the calendar is proleptic Gregorian.
 */
export interface DateFields {
  /** The year, or the first year of the decade, century or millennium. */
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** An EDTF sub-year code, 21 to 41; never together with `month`. */
  readonly season?: number;
  /** 0 to 23 (24:00:00 is stored as 00:00:00 of the next day). */
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
  /** Minutes east of UTC. Absent: a wall-clock time, never shifted to the reader's zone. */
  readonly offset?: number;
}

interface Bounds {
  /** The canonical EDTF string; parsing it gives an equal date. */
  readonly edtf: string;
  /** First instant, in milliseconds from 1970-01-01T00:00Z; `-Infinity` if open, `null` if unknown. */
  readonly earliest: number | null;
  /** Last instant, same unit; `Infinity` if open, `null` if unknown. */
  readonly latest: number | null;
  readonly precision: Precision;
  /** `~` or `%` in EDTF: "about". */
  readonly approximate: boolean;
  /** `?` or `%` in EDTF: the source is not sure. */
  readonly uncertain: boolean;
}

/** One date, as fine or as coarse as its source. */
export interface CalendarDate extends Bounds {
  readonly type: 'date';
  /** Those before the first unspecified digit; `15XX-12-25` has only `year`, 1500. */
  readonly fields: DateFields;
  readonly earliest: number;
  readonly latest: number;
}

/** An end of an interval that is not a date: `..` (goes on without end) or nothing (nobody knows). */
export type MissingEnd = 'open' | 'unknown';

/** Everything from a start to an end. */
export interface DateInterval extends Bounds {
  readonly type: 'interval';
  readonly precision: 'interval';
  readonly start: CalendarDate | MissingEnd;
  readonly end: CalendarDate | MissingEnd;
}

/** `{…}`, all of several dates (`set`), or `[…]`, one of them (`one-of`). */
export interface DateSet extends Bounds {
  readonly type: 'set' | 'one-of';
  readonly precision: 'set';
  readonly earliest: number;
  readonly latest: number;
  readonly members: readonly (CalendarDate | DateInterval)[];
}

export type TimelineDate = CalendarDate | DateInterval | DateSet;
