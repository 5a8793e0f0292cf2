import type {TimelineDate} from './timeline-date.js';

/** Milliseconds from 1970-01-01T00:00Z. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * From the first known instant of any of the dates to the last; open and unknown ends do not count.
 * Nothing if no date has a known end.
 */
export function spanOf(dates: Iterable<TimelineDate>): Span | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const {earliest, latest} of dates) {
    for (const bound of [earliest, latest]) {
      if (bound === null || !Number.isFinite(bound)) continue;
      first = Math.min(first, bound);
      last = Math.max(last, bound);
    }
  }
  return first > last ? undefined : {earliest: first, latest: last};
}
