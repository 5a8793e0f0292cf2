import {BubblingEvent} from './bubbling-event.js';
import type {TimelineEvent} from './model/timeline.js';

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
  }
}
