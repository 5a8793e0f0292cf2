import type {TimelineDate} from '../dates/timeline-date.js';
import {objectAt, report} from './cursor.js';
import {listReader} from './list-reader.js';
import {readBackground} from './read-background.js';
import {readDate} from './read-date.js';
import {readHtml} from './read-html.js';
import {readMediaList} from './read-media.js';
import {readNumber} from './read-number.js';
import {readString, readText} from './read-text.js';
import {readLink} from './read-url.js';
import {readField, type Reader} from './reader.js';
import type {EventDraft} from './event-draft.js';
import type {Cursor} from './reading.js';
import {recordReader} from './record-reader.js';
import {statusOf} from './status-of.js';
import type {Claim, Place, Source, Status} from './timeline.js';

const STATUSES: readonly unknown[] = ['planned', 'happened', 'cancelled', 'postponed', 'disputed'];
const WEB = /^\s*https?:/i;
const LONGEST_LABEL = 80;
const NONE: readonly never[] = Object.freeze([]);

const readStatus: Reader<Status> = (value, at, key) => {
  if (STATUSES.includes(value)) return value as Status;
  report(at, key, 'status-unknown', value);
  return undefined;
};

const readBoolean: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A date; or, as what cannot be read as one stays readable, the text that stood in its place. */
const readDateOrText: Reader<TimelineDate | string> = (value, at, key) =>
  readDate(value, at, key) ?? (typeof value === 'string' ? value.slice(0, LONGEST_LABEL) : '');

const readPlace = recordReader<Place>('name', (at) => ({
  name: readField(at, 'name', readText),
  lat: readField(at, 'lat', readNumber),
  lon: readField(at, 'lon', readNumber),
}));

const readTitledSource = recordReader<Source>('title', (at) => ({
  title: readField(at, 'title', readText),
  url: readField(at, 'url', readLink),
  publisher: readField(at, 'publisher', readText),
  published: readField(at, 'published', readDate),
  quote: readField(at, 'quote', readText),
}));

const readSource: Reader<Source> = (value, at, key) =>
  readTitledSource(typeof value === 'string' && WEB.test(value) ? {url: value} : value, at, key);

const readClaim = recordReader<Claim>('text', (at) => ({
  date: readField(at, 'date', readDate),
  text: readField(at, 'text', readText),
  source: readField(at, 'source', readSource),
}));

const readSources = listReader(readSource);
const readClaims = listReader(readClaim);
const readTags = listReader(readString);

/** An event with every field read, noted in the reading for its id and its group. */
export const readEvent: Reader<EventDraft> = (value, at, key) => {
  const object = objectAt(value, at, key, 'headline');
  if (!object) {
    report(at, key, 'event-type', value);
    return undefined;
  }
  const date = readField(object, 'date', readDateOrText);
  const event = eventAt(object, date);
  if (isEmpty(event)) {
    report(at, key, 'event-empty', value);
    return undefined;
  }
  if (!event.headline) report(object, 'headline', 'headline-missing');
  if (date === undefined) report(object, 'date', 'date-missing');
  noteEvent(event, object);
  return event;
};

function isEmpty({headline, text, html, date, dateLabel, media}: EventDraft): boolean {
  return !(headline || text || html || date || dateLabel || media.length);
}

/** One literal with all fields, so that engines give 10,000 events the same shape. */
function eventAt(at: Cursor, given: TimelineDate | string | undefined): EventDraft {
  const unread = typeof given === 'string';
  const date = unread ? undefined : given;
  return {
    id: readField(at, 'id', readString) ?? '',
    date,
    dateLabel: readField(at, 'dateLabel', readText) ?? ((unread && given) || undefined),
    headline: readField(at, 'headline', readText) ?? '',
    text: readField(at, 'text', readText),
    html: readField(at, 'html', readHtml),
    group: readField(at, 'group', readString),
    key: readField(at, 'key', readBoolean) ?? false,
    status: readField(at, 'status', readStatus) ?? statusOf(date, at.reading.now),
    place: readField(at, 'place', readPlace),
    link: readField(at, 'link', readLink),
    media: readField(at, 'media', readMediaList) ?? NONE,
    background: readField(at, 'background', readBackground),
    sources: readField(at, 'sources', readSources) ?? NONE,
    claims: readField(at, 'claims', readClaims) ?? NONE,
    updated: readField(at, 'updated', readDate),
    correction: readField(at, 'correction', readText),
    tags: readField(at, 'tags', readTags) ?? NONE,
  };
}

/** Notes an event for its id and its group. */
export function noteEvent(event: EventDraft, at: Cursor): void {
  const {ids, unnamed, named} = at.reading;
  const {id, group} = event;
  const isTaken = ids.has(id);
  if (isTaken) report(at, 'id', 'id-duplicate', id);
  if (!id || isTaken) unnamed.push(event);
  else ids.add(id);
  if (group && !named.has(group)) named.set(group, at);
}
