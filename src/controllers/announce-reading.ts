import {TimelineErrorEvent, TimelineIssuesEvent, TimelineReadyEvent} from '../timeline-events.js';
import type {Reading} from './reading.js';

/**
 * Tells the page what its data have come to.
 * @returns whether the page took it on itself to tell the reader of an error
 */
export function announceReading(host: HTMLElement, {state, timeline, issues}: Reading): boolean {
  const [first] = issues;
  if (first) host.dispatchEvent(new TimelineIssuesEvent(issues));
  if (state === 'error') return first ? !host.dispatchEvent(new TimelineErrorEvent(first)) : false;
  if (state !== 'loading' && timeline) {
    host.dispatchEvent(new TimelineReadyEvent(timeline, issues));
  }
  return false;
}
