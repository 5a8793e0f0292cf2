/** Events of what is loaded later, and loaded with it. */
import {BubblingEvent} from './bubbling-event.js';
import type {TimelineChanges} from './model/timeline-changes.js';
import type {TimelineEvent} from './model/timeline.js';

/** A newer version of the timeline has been read; what it says differently, event by event. */
export class TimelineUpdateEvent extends BubblingEvent<TimelineChanges> {
  constructor(changes: TimelineChanges) {
    super('timeline-update', changes);
  }
}

/** The reader, or a call of `goTo`, changed which events are shown. */
export class TimelineFilterEvent extends BubblingEvent<{
  readonly query: string;
  /** Ids of groups. */
  readonly hiddenGroups: readonly string[];
  readonly keyEvents: boolean;
  /** The events that are shown now, oldest first. */
  readonly events: readonly TimelineEvent[];
}> {
  constructor(detail: TimelineFilterEvent['detail']) {
    super('timeline-filter', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-filter': TimelineFilterEvent;
    'timeline-update': TimelineUpdateEvent;
  }
}
