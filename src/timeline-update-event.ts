import {BubblingEvent} from './bubbling-event.js';
import type {TimelineChanges} from './model/timeline-changes.js';

/** A newer version of the timeline has been read; what it says differently, event by event. */
export class TimelineUpdateEvent extends BubblingEvent<TimelineChanges> {
  constructor(changes: TimelineChanges) {
    super('timeline-update', changes);
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-update': TimelineUpdateEvent;
  }
}
