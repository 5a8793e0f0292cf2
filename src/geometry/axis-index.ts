import type {Group, TimelineEvent} from '../model/timeline.js';
import {eventExtent, type EventExtent} from './event-extent.js';
import {lanesOf, type IndexedLane} from './lanes-of.js';
import type {MarkEnd} from './mark-end.js';

/**
 * The events of a timeline as an axis needs them. Each has a place, its position in the order in which
 * they begin; arrays hold one value for each place. Instants are milliseconds from 1970-01-01T00:00Z.
 */
export interface AxisIndex {
  /** Which of the timeline's events it is. */
  readonly events: Int32Array;
  /** The first instant, or what stands for it where that is open: see `eventExtent`. */
  readonly froms: Float64Array;
  /** The first instant after the event, never before `froms`. */
  readonly tos: Float64Array;
  readonly starts: readonly MarkEnd[];
  readonly ends: readonly MarkEnd[];
  /** 1 for key events. Importance has two degrees: key events, and then whatever comes first. */
  readonly keys: Uint8Array;
  /** Those with an event, in the order of the groups. */
  readonly lanes: readonly IndexedLane[];
  /** The place of each of the timeline's events; -1 for those without one. */
  readonly placeOf: Int32Array;
  /** Which of the timeline's events have no date, and so no place. */
  readonly undated: readonly number[];
}

export interface AxisIndexOptions {
  /** In the order of their lanes. Default: none, and all events in one lane. */
  readonly groups?: readonly Group[] | undefined;
  /** Milliseconds from 1970-01-01T00:00Z: how far what is open is known to reach. */
  readonly now: number;
  /** Lanes at most; the last one then holds all other groups. Default: 8, one for each group colour. */
  readonly maxLanes?: number | undefined;
  /** Whether the event at an index has passed the reader's filters. Default: all have. */
  readonly isShown?: ((index: number) => boolean) | undefined;
}

const MAX_LANES = 8;
const everything = (): boolean => true;

/** Made once for a timeline and a filter. */
export function axisIndex(events: readonly TimelineEvent[], options: AxisIndexOptions): AxisIndex {
  const {now, isShown = everything} = options;
  const undated: number[] = [];
  const entries: Entry[] = [];
  events.forEach(({date}, index) => {
    if (!isShown(index)) return;
    const extent = date && eventExtent(date, now);
    if (extent) entries.push({index, extent});
    else undated.push(index);
  });
  // Nearly in order already: only dates without a start are sorted by their ends.
  entries.sort((a, b) => a.extent.from - b.extent.from || a.index - b.index);
  return {...columnsOf(entries, events, options), undated};
}

interface Entry {
  readonly index: number;
  readonly extent: EventExtent;
}

function columnsOf(
  entries: readonly Entry[],
  events: readonly TimelineEvent[],
  {groups = [], maxLanes = MAX_LANES}: AxisIndexOptions,
): Omit<AxisIndex, 'undated'> {
  const {length} = entries;
  const positions = new Map(groups.map(({id}, position) => [id, position]));
  const groupOf = new Int32Array(length).fill(-1);
  const indexes = new Int32Array(length);
  const froms = new Float64Array(length);
  const tos = new Float64Array(length);
  const keys = new Uint8Array(length);
  const placeOf = new Int32Array(events.length).fill(-1);
  entries.forEach(({index, extent: {from, to}}, place) => {
    const {group, key} = events[index] as TimelineEvent;
    if (group !== undefined) groupOf[place] = positions.get(group) ?? -1;
    indexes[place] = index;
    froms[place] = from;
    tos[place] = to;
    keys[place] = Number(key);
    placeOf[index] = place;
  });
  return {
    events: indexes,
    froms,
    tos,
    starts: entries.map(({extent}) => extent.start),
    ends: entries.map(({extent}) => extent.end),
    keys,
    lanes: lanesOf(groupOf, maxLanes),
    placeOf,
  };
}
