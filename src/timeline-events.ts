import {BubblingEvent} from './bubbling-event.js';
import type {Issue} from './model/issue.js';
import type {Timeline, TimelineEvent} from './model/timeline.js';

/** The timeline has been read and drawn; `issues` are what was wrong with it all the same. */
export class TimelineReadyEvent extends BubblingEvent<{
  readonly timeline: Timeline;
  readonly issues: readonly Issue[];
}> {
  constructor(timeline: Timeline, issues: readonly Issue[]) {
    super('timeline-ready', {timeline, issues});
  }
}

/** Something in the data is not as it should be. */
export class TimelineIssuesEvent extends BubblingEvent<{readonly issues: readonly Issue[]}> {
  constructor(issues: readonly Issue[]) {
    super('timeline-issues', {issues});
  }
}

/**
 * Nothing of the data could be read. What was shown before, timeline or markup, stays. Cancelled, the
 * element says nothing of it to the reader: the page does.
 */
export class TimelineErrorEvent extends BubblingEvent<{readonly error: Issue}> {
  constructor(error: Issue) {
    super('timeline-error', {error}, true);
  }
}

/** The reader, or a call of `goTo`, `next` or `previous`, selected an event. */
export class TimelineSelectEvent extends BubblingEvent<{readonly event: TimelineEvent}> {
  constructor(event: TimelineEvent) {
    super('timeline-select', {event});
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-ready': TimelineReadyEvent;
    'timeline-issues': TimelineIssuesEvent;
    'timeline-error': TimelineErrorEvent;
    'timeline-select': TimelineSelectEvent;
  }
}
