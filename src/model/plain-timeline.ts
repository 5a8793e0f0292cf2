import {compareDates} from '../dates/compare-dates.js';
import {parsePlainDate} from '../dates/parse-plain-date.js';
import type {TimelineDate} from '../dates/timeline-date.js';
import {eventId} from './event-id.js';
import {statusOf} from './status-of.js';
import type {Claim, Group, Source, Status, Timeline, TimelineEvent} from './timeline.js';

/** What is disputed is shown by a part of its own. */
const STATUSES: readonly unknown[] = ['planned', 'happened', 'cancelled', 'postponed'];
const NONE: readonly never[] = Object.freeze([]);

/** Events that are read at once, in some 10 ms; more are read in several tasks, by `timelineSteps`. */
const LONGEST_AT_ONCE = 1000;

const DOCUMENT = ['title', 'description', 'language', 'groups', 'events'];
const GROUP = ['id', 'label'];
const EVENT = [
  'id',
  'date',
  'headline',
  'text',
  'group',
  'key',
  'status',
  'link',
  'sources',
  'claims',
];
const SOURCE = ['title', 'url', 'publisher', 'published'];
const CLAIM = ['date', 'text', 'source'];

type Fields = Readonly<Record<string, unknown>>;

/**
 * Plain data as a timeline: events with a headline and a plain date each, texts in one language, sources
 * and claims, groups without colours, and nothing at all to object to. That is most timelines, and it takes a tenth of the
 * code of `timelineFrom`, which gives the same timeline for the same data.
 * @param now milliseconds from 1970-01-01T00:00Z
 * @returns nothing for any other data; `timelineFrom` has to read them
 */
export function plainTimeline(value: unknown, now: number): Timeline | undefined {
  try {
    return timelineOf(Array.isArray(value) ? {events: value} : value, now);
  } catch {
    // Not plain, or a getter or a Proxy that throws.
    return undefined;
  }
}

function timelineOf(value: unknown, now: number): Timeline {
  const document = fields(value, DOCUMENT);
  const declared = list(document['groups'], groupOf);
  const groups = new Map(declared.map((group) => [group.id, group]));
  must(groups.size === declared.length);
  must((document['events'] as readonly unknown[]).length <= LONGEST_AT_ONCE);
  const ids = new Set<string>();
  const events = list(document['events'], (entry) => {
    const event = eventOf(entry, now);
    const {id, group} = event;
    must(!ids.has(id));
    ids.add(id);
    if (group !== undefined && !groups.has(group)) {
      must(!declared.length);
      groups.set(group, Object.freeze({id: group, label: group, color: undefined}));
    }
    return event;
  });
  must(events.length > 0);
  return Object.freeze({
    title: text(document['title']),
    description: text(document['description']),
    html: undefined,
    media: NONE,
    background: undefined,
    language: name(document['language']),
    timeZone: undefined,
    groups: Object.freeze([...groups.values()]),
    eras: NONE,
    events: Object.freeze([...events].sort(byDate)),
    updated: undefined,
    credit: undefined,
  });
}

function eventOf(value: unknown, now: number): TimelineEvent {
  const event = fields(value, EVENT);
  const headline = text(event['headline']);
  const date = dateOf(event['date']);
  const {key = false, status = statusOf(date, now)} = event;
  must(headline && date && typeof key === 'boolean' && STATUSES.includes(status));
  return Object.freeze({
    id: name(event['id']) ?? eventId({headline, date}),
    date,
    dateLabel: undefined,
    headline,
    text: text(event['text']),
    html: undefined,
    group: name(event['group']),
    key,
    status: status as Status,
    place: undefined,
    link: address(event['link']),
    media: NONE,
    background: undefined,
    sources: list(event['sources'], sourceOf),
    claims: list(event['claims'], claimOf),
    updated: undefined,
    correction: undefined,
    tags: NONE,
  });
}

function groupOf(value: unknown): Group {
  const group = fields(value, GROUP);
  const id = name(group['id']);
  must(id);
  return Object.freeze({id, label: text(group['label']) ?? id, color: undefined});
}

function sourceOf(value: unknown): Source {
  const source = fields(value, SOURCE);
  return Object.freeze({
    title: text(source['title']),
    url: address(source['url']),
    publisher: text(source['publisher']),
    published: dateOf(source['published']),
    quote: undefined,
  });
}

function claimOf(value: unknown): Claim {
  const {date, text: words, source} = fields(value, CLAIM);
  return Object.freeze({
    date: dateOf(date),
    text: text(words),
    source: source === undefined ? undefined : sourceOf(source),
  });
}

/** An object that has these fields, one at least, and no other. */
function fields(value: unknown, known: readonly string[]): Fields {
  const keys = Object.keys(value as object);
  must(keys.length && !Array.isArray(value));
  for (const key of keys) must(known.includes(key));
  // What the data inherit, or a page's patches give them, is not theirs.
  return Object.assign(Object.create(null) as Fields, value);
}

function list<T>(value: unknown, entryOf: (entry: unknown) => T): readonly T[] {
  if (value === undefined) return NONE;
  must(Array.isArray(value) && value.length);
  return Object.freeze(value.map(entryOf));
}

function text(value: unknown): string | undefined {
  must(value === undefined || (typeof value === 'string' && value.trim()));
  return value;
}

function name(value: unknown): string | undefined {
  return text(value)?.trim();
}

function address(value: unknown): string | undefined {
  const url = text(value);
  must(url === undefined || (/^https?:\/\/\S+$/.test(url) && URL.canParse(url)));
  return url;
}

function dateOf(value: unknown): TimelineDate | undefined {
  const edtf = text(value);
  const date = edtf === undefined ? undefined : parsePlainDate(edtf);
  must(edtf === undefined || date);
  return date;
}

function byDate({date: a}: TimelineEvent, {date: b}: TimelineEvent): number {
  return a && b ? compareDates(a, b) : 0;
}

/** Data of which this is not true are not plain. */
function must(condition: unknown): asserts condition {
  if (!condition) throw TypeError();
}
