import {allDates} from '../dates/all-dates.js';
import type {DateKit} from '../dates/date-kit.js';
import {readTimeline} from '../formats/read-timeline.js';
import type {TimelineResult} from '../model/timeline-from.js';
import {warnOnce} from './warn-once.js';

export interface ThoroughReading extends TimelineResult {
  /** For the dates of this timeline. */
  readonly dates: DateKit;
}

/**
 * Reads data that are not plain: rare dates and fields, other formats, text that is not JSON. Finds the
 * words for whatever is wrong, and tells the console. Loaded when it is needed.
 */
export function readThoroughly(data: unknown, now: number): ThoroughReading {
  const {timeline, issues} = readTimeline(data, {now});
  warnOnce(issues);
  return {timeline, issues, dates: allDates};
}
