import type {Group, TimelineEvent} from '../model/timeline.js';
import {eventExtent} from './event-extent.js';
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
}

/** One for each group colour; the last one then holds all other groups. */
const MOST_LANES = 8;

/**
 * Made once for the events that are shown. Looks at each event once, and makes no object for it: of 50,000,
 * most are in no cache, and waiting for memory is what takes long.
 */
export function axisIndex(events: readonly TimelineEvent[], options: AxisIndexOptions): AxisIndex {
  const {groups = []} = options;
  const undated: number[] = [];
  const columns = inOrder(columnsOf(events, options, undated));
  const placeOf = new Int32Array(events.length).fill(-1);
  columns.events.forEach((event, place) => (placeOf[event] = place));
  return {...columns, lanes: lanesOf(columns.groups, groups.length, MOST_LANES), placeOf, undated};
}

interface Columns extends Pick<AxisIndex, 'events' | 'froms' | 'tos' | 'keys' | 'starts' | 'ends'> {
  /** Position of the group of each event; one behind the last for none. */
  readonly groups: Int32Array;
}

function columnsOf(
  all: readonly TimelineEvent[],
  {now, groups: known = []}: AxisIndexOptions,
  undated: number[],
): Columns {
  const positions = new Map(known.map(({id}, position) => [id, position]));
  const events = new Int32Array(all.length);
  const froms = new Float64Array(all.length);
  const tos = new Float64Array(all.length);
  const keys = new Uint8Array(all.length);
  const groups = new Int32Array(all.length);
  const starts: MarkEnd[] = [];
  const ends: MarkEnd[] = [];
  all.forEach(({date, group = '', key}, event) => {
    const extent = date && eventExtent(date, now);
    if (!extent) return void undated.push(event);
    const at = starts.push(extent.start) - 1;
    ends.push(extent.end);
    events[at] = event;
    froms[at] = extent.from;
    tos[at] = extent.to;
    keys[at] = Number(key);
    groups[at] = positions.get(group) ?? known.length;
  });
  const {length} = starts;
  return {
    events: events.subarray(0, length),
    froms: froms.subarray(0, length),
    tos: tos.subarray(0, length),
    keys: keys.subarray(0, length),
    groups: groups.subarray(0, length),
    starts,
    ends,
  };
}

/** By their beginnings, as they are already but for those without one, which were sorted by their ends. */
function inOrder(columns: Columns): Columns {
  const {froms} = columns;
  if (froms.every((from, at) => at === 0 || (froms[at - 1] as number) <= from)) return columns;
  const order = [...froms.keys()].sort((a, b) => (froms[a] as number) - (froms[b] as number));
  // Each has one value for each event.
  const sorted = Object.entries(columns).map(([name, column]: [string, number[]]) => [
    name,
    column.map((_value, place) => column[order[place] as number]),
  ]);
  return Object.fromEntries(sorted) as Columns;
}
