import type {TimelineDate} from '../dates/timeline-date.js';

/** How a date ends on one side: exactly there, somewhere about there, or without a known end. */
export type MarkEnd = 'sharp' | 'soft' | 'open';

const DAY = 86_400_000;

/** How a date begins or ends. A year is soft on both sides: it was some day in it. */
export function markEndOf(date: TimelineDate, side: 'start' | 'end'): MarkEnd {
  if (date.type !== 'interval') return softness(date);
  const end = date[side];
  return typeof end === 'string' ? 'open' : softness(end);
}

/** By the length and not the precision: a day of an unknown month is as vague as a year. */
function softness({earliest, latest, approximate, uncertain}: TimelineDate): MarkEnd {
  const length = (latest ?? Infinity) - (earliest ?? -Infinity);
  return approximate || uncertain || length >= DAY ? 'soft' : 'sharp';
}
