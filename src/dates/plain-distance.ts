import {fieldDistance, type Distance} from './field-distance.js';
import type {DateFields, TimelineDate} from './timeline-date.js';

/** `distanceBetween` for dates that `parsePlainDate` reads. */
export function plainDistanceBetween(
  earlier: TimelineDate,
  later: TimelineDate,
): Distance | undefined {
  const from = fieldsAt(earlier, 'end');
  const to = fieldsAt(later, 'start');
  return from && to && fieldDistance(from, to);
}

/** `durationOf` for dates that `parsePlainDate` reads. */
export function plainDurationOf(date: TimelineDate): Distance | undefined {
  const from = fieldsAt(date, 'start');
  const to = fieldsAt(date, 'end');
  return date.type === 'interval' && from && to ? fieldDistance(from, to, true) : undefined;
}

function fieldsAt(date: TimelineDate, side: 'start' | 'end'): DateFields | undefined {
  const end = date.type === 'interval' ? date[side] : date;
  return typeof end !== 'string' && end.type === 'date' ? end.fields : undefined;
}
