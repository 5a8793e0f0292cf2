import type {TimelineEvent} from '../model/timeline.js';

/** What a reader wants to see. */
export interface FilterCriteria {
  readonly hasWords: (event: TimelineEvent) => boolean;
  readonly hiddenGroups: ReadonlySet<string>;
  readonly onlyKey: boolean;
}

/** The events that pass, and how many would under fewer conditions. */
export interface FilteredEvents {
  /** In the order they came. */
  readonly events: readonly TimelineEvent[];
  /** By group, shown or hidden: how many events it has. */
  readonly totals: ReadonlyMap<string, number>;
  /** By group, shown or hidden: how many pass all other filters. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many pass all filters but the one that only lets key events through. */
  readonly withOthers: number;
  /** How many have the words, whatever hides them. */
  readonly found: number;
}

/** An event without a group is no group's to hide, and always passes that filter. */
export function filteredEvents(
  events: readonly TimelineEvent[],
  {hasWords, hiddenGroups, onlyKey}: FilterCriteria,
): FilteredEvents {
  const found = events.filter(hasWords);
  const passing: TimelineEvent[] = [];
  const passingOthers: TimelineEvent[] = [];
  let withOthers = 0;
  for (const event of found) {
    const {group} = event;
    const isOfShownGroup = group === undefined || !hiddenGroups.has(group);
    if (isOfShownGroup) withOthers++;
    if (onlyKey && !event.key) continue;
    passingOthers.push(event);
    if (isOfShownGroup) passing.push(event);
  }
  return {
    events: passing,
    totals: countsOf(events),
    counts: countsOf(passingOthers),
    withOthers,
    found: found.length,
  };
}

function countsOf(events: readonly TimelineEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {group} of events) {
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}
