import {formatInstants, type PlainDateSetting} from './format-instants.js';
import type {Edge} from './format-interval.js';
import {otherCalendar, tagAt} from './shown-calendar.js';

/** What takes up time; a date does. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/** A date that begins and ends at one of its ends. */
export function atEdge<D extends Span>(date: D, edge: Edge | undefined): D {
  return edge ? {...date, earliest: date[edge], latest: date[edge]} : date;
}

/**
 * One date (then it is both) or the range from one to another, down to one field. A month or a year of ours
 * is none in most other calendars, but lies in two or three of them, which are shown: never less than
 * the time that is meant, and never more exactly.
 */
export function formatSpan(
  {earliest}: Span,
  last: Span,
  shape: string,
  setting: PlainDateSetting,
): string {
  const isCoarse = shape === 'year' || shape === 'month';
  const to = isCoarse && otherCalendar(tagAt(earliest, setting.tag)) ? last.latest : last.earliest;
  return formatInstants(earliest, to, shape, setting);
}
