import {TimelineErrorEvent, TimelineIssuesEvent, TimelineReadyEvent} from '../timeline-events.js';
import type {Reading} from './reading.js';

/**
 * Tells the page what its data have come to.
 * @param states the host's custom states, of which it then has one
 * @param isUpdate whether they are a newer version of what was announced already
 * @returns whether the page took it on itself to tell the reader of an error
 */
export function announceReading(
  host: HTMLElement,
  states: CustomStateSet,
  {state, timeline, issues}: Reading,
  isUpdate: boolean | undefined,
): boolean {
  states.clear();
  states.add(state);
  const [first] = issues;
  if (first) host.dispatchEvent(new TimelineIssuesEvent(issues));
  if (state === 'error') return first ? !host.dispatchEvent(new TimelineErrorEvent(first)) : false;
  if (state !== 'loading' && timeline && !isUpdate) {
    host.dispatchEvent(new TimelineReadyEvent(timeline, issues));
  }
  return false;
}
