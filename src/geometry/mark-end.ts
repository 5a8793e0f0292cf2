import type {CalendarDate, MissingEnd, TimelineDate} from '../dates/timeline-date.js';

/** How a date ends on one side: exactly there, somewhere about there, or without a known end. */
export type MarkEnd = 'sharp' | 'soft' | 'open';

const DAY = 86_400_000;

/** How a date begins and how it ends. A year is soft at both ends: it was some day in it. */
export function markEndsOf(date: TimelineDate): readonly [start: MarkEnd, end: MarkEnd] {
  if (date.type === 'interval') return [markEndOf(date.start), markEndOf(date.end)];
  const end = softness(date);
  return [end, end];
}

function markEndOf(end: CalendarDate | MissingEnd): MarkEnd {
  return typeof end === 'string' ? 'open' : softness(end);
}

/** By the length and not the precision: a day of an unknown month is as vague as a year. */
function softness(date: TimelineDate): MarkEnd {
  const length = (date.latest ?? Infinity) - (date.earliest ?? -Infinity);
  return date.approximate || date.uncertain || length >= DAY ? 'soft' : 'sharp';
}
