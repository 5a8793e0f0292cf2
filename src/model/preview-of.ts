import {isList} from './is-list.js';
import {timelineFrom, type TimelineOptions} from './timeline-from.js';
import type {Timeline} from './timeline.js';

/** Fewer events are read before anybody has to wait. */
const LONG = 1000;

/** Events at the beginning that are read first: enough for any window, and to count as a long list. */
const READ_FIRST = 72;

/** A date that sorts as a text once it has its month and its day. */
const PLAIN = /^\d{4}(-\d\d(-\d\d)?)?$/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The beginning of a long timeline, to be shown while the rest is being read: its first events, and the
 * very last, so that it is as long as the whole. Groups stand in the order they will have.
 * @param isNewestFirst which end it begins at
 * @returns nothing for a short one, and where telling what comes first takes reading it all
 */
export function previewOf(
  value: unknown,
  isNewestFirst: boolean,
  options: TimelineOptions,
): Timeline | undefined {
  try {
    return beginningOf(value, isNewestFirst, options);
  } catch {
    // No events, or live objects that throw: the thorough reading will tell.
    return undefined;
  }
}

function beginningOf(
  value: unknown,
  isNewestFirst: boolean,
  options: TimelineOptions,
): Timeline | undefined {
  const document = (isList(value) ? {events: value} : Object(value)) as Fields;
  const entries = document['events'];
  if (!isList(entries) || entries.length <= LONG) return undefined;
  const keys = (entries as readonly Fields[]).map(keyOf);
  if (keys.includes('')) return undefined;
  const order = [...keys.keys()].sort((a, b) => compareTexts(keys[a], keys[b]));
  const [near, far] = isNewestFirst
    ? [order.slice(-READ_FIRST), order.slice(0, 1)]
    : [order.slice(0, READ_FIRST), order.slice(-1)];
  const chosen = [...near, ...far].map((index) => entries[index]);
  const groups = document['groups'] ?? namedGroups(entries as readonly Fields[]);
  const {timeline, issues} = timelineFrom({...document, groups, events: chosen}, options);
  return issues.length > 0 ? undefined : timeline;
}

/** Sorts as the date does, by its first day, then by its last; empty for one that is not plain. */
function keyOf({date}: Fields): string {
  if (typeof date !== 'string' || !PLAIN.test(date)) return '';
  if (date.length === 10) return date;
  return date.length === 7 ? `${date}-01~` : `${date}-01-01~~`;
}

function compareTexts(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}

function namedGroups(entries: readonly Fields[]): readonly Fields[] | undefined {
  const ids = new Set(entries.map(({group}) => group).filter(Boolean));
  return ids.size > 0 ? [...ids].map((id) => ({id})) : undefined;
}
