import {sortKey} from '../dates/compare-dates.js';
import type {TimelineDate} from '../dates/timeline-date.js';
import type {Status} from './timeline.js';

/**
 * The status of an event whose data give none. Planned is what starts later, and what has no known
 * start but ends later: "by 2030". What has begun has happened.
 * @param now milliseconds from 1970-01-01T00:00Z
 */
export function statusOf(date: TimelineDate | undefined, now: number): Status {
  return date && sortKey(date) > now ? 'planned' : 'happened';
}
