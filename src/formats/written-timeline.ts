import type {Status, Timeline, TimelineEvent} from '../model/timeline.js';

/** A timeline as it is written: an event whose status comes from its date alone needs to have none. */
export type WrittenTimeline = Omit<Timeline, 'events'> & {readonly events: readonly WrittenEvent[]};

export type WrittenEvent = Omit<TimelineEvent, 'status'> & {readonly status?: Status | undefined};
