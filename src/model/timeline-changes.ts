import type {Timeline, TimelineEvent} from './timeline.js';

/** What a newer version of a timeline says differently, event by event. */
export interface TimelineChanges {
  readonly added: readonly TimelineEvent[];
  /** As they are now. */
  readonly changed: readonly TimelineEvent[];
  /** As they were. */
  readonly removed: readonly TimelineEvent[];
}

export interface TimelineRenewal {
  /** The newer version; its events that say what they said before are the same objects as before. */
  readonly timeline: Timeline;
  readonly changes: TimelineChanges;
}

/** Compares two versions of a timeline by the ids of their events. */
export function timelineRenewal(before: Timeline, after: Timeline): TimelineRenewal {
  // Most stand where they stood: they need not be found.
  const isWhereItWas = (event: TimelineEvent, index: number): boolean =>
    event === before.events[index];
  const known = new Map<string, TimelineEvent>();
  before.events.forEach((event, index) => {
    if (event !== after.events[index]) known.set(event.id, event);
  });
  const added: TimelineEvent[] = [];
  const changed: TimelineEvent[] = [];
  const events = after.events.map((event, index) => {
    if (isWhereItWas(event, index)) return event;
    const old = known.get(event.id);
    known.delete(event.id);
    if (!old) added.push(event);
    else if (saysTheSame(old, event)) return old;
    else changed.push(event);
    return event;
  });
  return {
    timeline: Object.freeze({...after, events: Object.freeze(events)}),
    changes: {added, changed, removed: [...known.values()]},
  };
}

/** Events have their fields in one order, and a date that JSON cannot hold has its EDTF beside it. */
function saysTheSame(a: TimelineEvent, b: TimelineEvent): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
