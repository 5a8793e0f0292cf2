import type {DateInterval, TimelineDate} from '../dates/timeline-date.js';
import {markEndOf, type MarkEnd} from './mark-end.js';

/**
 * From the first instant of a date to the first one after it, in milliseconds from 1970-01-01T00:00Z;
 * both finite.
 */
export interface EventExtent {
  readonly from: number;
  readonly to: number;
  readonly start: MarkEnd;
  readonly end: MarkEnd;
}

/**
 * Where a date lies on an axis; nothing for one of which neither end is known. What is open lasts until
 * `now` ("since 2020") or begins with it ("by 2030"), if `now` is on that side of the end that is known.
 * An end that nobody knows, or that `now` says nothing about, is put on the known one.
 *
 * @param now milliseconds from 1970-01-01T00:00Z
 */
export function eventExtent(date: TimelineDate, now: number): EventExtent | undefined {
  const first = finite(date.earliest);
  const last = finite(date.latest);
  const known = first ?? last;
  if (known === undefined) return undefined;
  const to = last === undefined ? known : last + 1;
  return {
    from: first ?? (isOpen(date, 'start') ? Math.min(now, to) : to),
    to: last === undefined && isOpen(date, 'end') ? Math.max(now, to) : to,
    start: markEndOf(date, 'start'),
    end: markEndOf(date, 'end'),
  };
}

function finite(instant: number | null): number | undefined {
  return instant !== null && Number.isFinite(instant) ? instant : undefined;
}

function isOpen(date: TimelineDate, side: keyof Pick<DateInterval, 'start' | 'end'>): boolean {
  return date.type === 'interval' && date[side] === 'open';
}
