import {sortKey} from '../dates/compare-dates.js';
import type {Order, Spacing} from '../controllers/reading.js';
import type {DateKit} from '../dates/date-kit.js';
import type {Distance} from '../dates/field-distance.js';
import type {TimelineDate} from '../dates/timeline-date.js';
import type {Timeline, TimelineEvent} from '../model/timeline.js';

export interface ListOptions {
  readonly order: Order;
  readonly spacing: Spacing;
  /** Milliseconds from 1970-01-01T00:00Z. */
  readonly now: number;
  readonly dates: DateKit;
  /** Words for events the reader has not seen as they are now, by id. */
  readonly marks?: ReadonlyMap<string, string> | undefined;
}

/** Steps of room that the longest wait of a list takes. */
const LONGEST_WAIT = 16;

/** What stands between an event and the one before it: time in which nothing is told. */
export interface Gap {
  /** Told in words where the two are far apart. */
  readonly distance: Distance | undefined;
  /** Steps of room it takes, 0 to 16: how much of the longest wait in this list it is. */
  readonly room: number;
}

/** Where one event of a list stands, and what stands between it and the one before. */
export interface ListItem {
  readonly event: TimelineEvent;
  readonly gap: Gap | undefined;
  /** Steps of room under the line that says "Today", where it stands before the event. */
  readonly today: number | undefined;
  /** A word for what is new about the event. */
  readonly mark: string | undefined;
  /** Position of the event's group among the timeline's groups, or -1. */
  readonly group: number;
}

/** A list ready to be drawn: cheap to make, its items are worked out only when they are drawn. */
export interface ListPlan {
  readonly length: number;
  readonly events: readonly TimelineEvent[];
  readonly item: (index: number) => ListItem;
  /** What beside an event and the one before decides what stands between them; equal ones say the same. */
  readonly scale: string;
  /** Place of the event that Today stands before, or -1. */
  readonly today: number;
  /** Words for events the reader has not seen as they are now, by id. */
  readonly marks: ListOptions['marks'];
  /** @returns the event's place in the list, or -1 */
  readonly indexOf: (id: string) => number;
}

/** Two events are far apart when a tenth of the whole timeline, or more, lies between them. */
const FAR = 0.1;

/** Decides the order of a list and what stands between its events. */
export function planList(timeline: Timeline, options: ListOptions): ListPlan {
  const {order, spacing, now, dates, marks} = options;
  const events = ordered(timeline.events, order);
  const today = todayIndex(events, options);
  const groups = new Map(timeline.groups.map((group, index) => [group.id, index]));
  const far = wholeOf(events) * FAR;
  const longest = spacing === 'time' ? longestWait(events, order) : 0;
  const roomFor = (wait: number): number =>
    longest > 0 ? Math.round((wait / longest) * LONGEST_WAIT) : 0;

  return {
    length: events.length,
    scale: `${far} ${longest} ${order}`,
    today,
    events,
    marks,
    indexOf: (id) => events.findIndex((event) => event.id === id),
    item: (index) => {
      const event = events[index] as TimelineEvent;
      const neighbours = neighboursAt(events, index, order);
      const {earlier, later} = neighbours;
      const wait = waitBetween(neighbours);
      const isAfterToday = index === today;
      const toCome = Math.min(wait, Math.max(0, (later?.earliest ?? now) - now));
      const above = isAfterToday ? (order === 'newest-first' ? toCome : wait - toCome) : wait;
      const isFar = !isAfterToday && wait > 0 && wait >= far;
      const distance =
        isFar && earlier && later ? dates.distanceBetween(earlier, later) : undefined;
      const room = roomFor(above);
      return {
        event,
        gap: distance || room ? {distance, room} : undefined,
        today: isAfterToday ? roomFor(wait - above) : undefined,
        mark: marks?.get(event.id),
        group: event.group === undefined ? -1 : (groups.get(event.group) ?? -1),
      };
    },
  };
}

function ordered(events: readonly TimelineEvent[], order: Order): readonly TimelineEvent[] {
  if (order !== 'newest-first') return events;
  const dated = events.filter(({date}) => date !== undefined);
  return [...dated.reverse(), ...events.slice(dated.length)];
}

/** The first event on the far side of today; -1 where all events are on one side of it. */
function todayIndex(events: readonly TimelineEvent[], {order, now}: ListOptions): number {
  const isNewestFirst = order === 'newest-first';
  const isFuture = (date: TimelineDate): boolean => sortKey(date) > now;
  // Of 10,000 events mostly none is to come: not one by one, to find none.
  return endsOf(events).some(isFuture)
    ? events.findIndex(({date}) => date && isFuture(date) !== isNewestFirst)
    : -1;
}

/** The dates of an event and the one above it. */
interface Neighbours {
  readonly earlier: TimelineDate | undefined;
  readonly later: TimelineDate | undefined;
}

function neighboursAt(events: readonly TimelineEvent[], index: number, order: Order): Neighbours {
  const above = events[index - 1]?.date;
  const below = events[index]?.date;
  return order === 'newest-first' ? {earlier: below, later: above} : {earlier: above, later: below};
}

/** Milliseconds from the last sure instant of one date to the first of the other; 0 where they touch. */
function waitBetween({earlier, later}: Neighbours): number {
  const wait = (later?.earliest ?? NaN) - (earlier?.latest ?? NaN);
  return wait > 0 && wait < Infinity ? wait : 0;
}

/** Milliseconds from the first event to the last, whichever end the list starts at. */
function wholeOf(events: readonly TimelineEvent[]): number {
  const [first, last] = endsOf(events);
  return first && last ? Math.abs(sortKey(last) - sortKey(first)) : 0;
}

/** The dates of the first event that has one and of the last: in time all others are between them. */
function endsOf(events: readonly TimelineEvent[]): readonly TimelineDate[] {
  const isDated = ({date}: TimelineEvent): boolean => !!date;
  return [events.find(isDated), events.findLast(isDated)].flatMap((event) => event?.date ?? []);
}

function longestWait(events: readonly TimelineEvent[], order: Order): number {
  return events.reduce(
    (longest, _event, index) => Math.max(longest, waitBetween(neighboursAt(events, index, order))),
    0,
  );
}
