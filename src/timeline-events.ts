import type {Issue} from './model/issue.js';
import type {TimelineChanges} from './model/timeline-changes.js';
import type {Timeline, TimelineEvent} from './model/timeline.js';

/** Bubbles and crosses shadow borders, so that a page can listen anywhere above. */
abstract class BubblingEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, {detail, bubbles: true, composed: true, cancelable});
  }
}

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

/** A newer version of the timeline has been read; what it says differently, event by event. */
export class TimelineUpdateEvent extends BubblingEvent<TimelineChanges> {
  constructor(changes: TimelineChanges) {
    super('timeline-update', changes);
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
    'timeline-update': TimelineUpdateEvent;
  }
}
