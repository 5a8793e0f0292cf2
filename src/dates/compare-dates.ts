import type {TimelineDate} from './timeline-date.js';

/**
 * Orders dates by their first instant, then their last, then their EDTF string: a total order, in which
 * only equal dates compare as 0. A date without a known start, "by 2030", has its place at its end.
 */
export function compareDates(a: TimelineDate, b: TimelineDate): number {
  return (
    compare(sortKey(a), sortKey(b)) || compare(lastKey(a), lastKey(b)) || compare(a.edtf, b.edtf)
  );
}

/**
 * Where a date stands in time, in milliseconds from 1970-01-01T00:00Z: its first instant, or without
 * one its last; `Infinity`, after everything, when it has neither.
 */
export function sortKey({earliest, latest}: TimelineDate): number {
  if (earliest !== null && earliest !== -Infinity) return earliest;
  return latest ?? Infinity;
}

const lastKey = ({latest}: TimelineDate) => latest ?? Infinity;

/** Not a difference, which is NaN between two infinities. */
function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
