import {allDates} from '../dates/all-dates.js';
import {compareDates} from '../dates/compare-dates.js';
import type {TimelineDate} from '../dates/timeline-date.js';
import type {Claim, Group, Place, Source, Text, TimelineEvent} from '../model/timeline.js';
import {inlineMarks, type InlineRun} from '../text/inline-marks.js';
import type {WrittenTimeline} from './list-markup.js';

/** What is taken off the ends of a publisher, or for a label before it, or for the end of a source. */
const CUT = /^[\s,.:|·(–—-]|[\s,:|·()–—-]$|;|^[\p{L} ]{1,20} ?(?:：|:(?= |$))/u;
/** A single short word, which could be the "and" between two sources. */
const JOINT = /^(?:\p{Ll}{1,3}|\p{Lo})$/u;

/**
 * Whether the list of a timeline, read by the component, gives that timeline again: each field has its
 * place in markup, and no text has anything in it that HTML writes in another way or that would be read as
 * something else. In doubt it does not.
 * @param language BCP 47 tag that the list is marked with, if any
 */
export function isSaidByList(
  {timeline, heading, isNewestFirst}: WrittenTimeline,
  language: string | undefined,
): boolean {
  const {title, description, html, media, background, timeZone, groups, eras, events, updated} =
    timeline;
  return (
    [html, background, timeZone, updated].every((field) => field === undefined) &&
    media.length + eras.length === 0 &&
    events.length > 0 &&
    timeline.language === language &&
    (heading === undefined || heading === title) &&
    [title, description, timeline.credit].every(isBare) &&
    groups.every(isGroupSaid) &&
    events.every(isEventSaid) &&
    !(isNewestFirst && hasEqualDates(events))
  );
}

function isGroupSaid({id, label}: Group): boolean {
  return isLine(id) && isBare(label);
}

function isEventSaid(event: TimelineEvent): boolean {
  const {id, date, dateLabel, headline, text, html, link, place, media, background} = event;
  return (
    date !== undefined &&
    (dateLabel === undefined || (isLine(dateLabel) && isWritable(date))) &&
    headline !== '' &&
    isLine(headline) &&
    isLine(id) &&
    html === undefined &&
    background === undefined &&
    media.length === 0 &&
    isMarked(text) &&
    isLine(link ?? 'none') &&
    isPlaceSaid(place) &&
    isBare(event.correction) &&
    event.tags.every((tag) => isLine(tag) && tag !== '' && !tag.includes(',')) &&
    event.sources.every(isSourceSaid) &&
    event.claims.every(isClaimSaid)
  );
}

function isPlaceSaid(place: Place | undefined): boolean {
  return place === undefined || isLine(place.name ?? 'none');
}

function isClaimSaid({date, text, source}: Claim): boolean {
  return (
    (date === undefined || isWritable(date)) &&
    isMarked(text) &&
    (source === undefined || isSourceSaid(source))
  );
}

/** What is linked is a title, so an address needs one. */
function isSourceSaid({title, url, publisher, published, quote}: Source): boolean {
  return (
    (title === undefined ? url === undefined && publisher !== undefined : title !== '') &&
    isLine(title ?? 'none') &&
    isLine(url ?? 'none') &&
    isLine(quote ?? 'none') &&
    (publisher === undefined || isPublisherSaid(publisher)) &&
    (published === undefined || isWritable(published))
  );
}

function isPublisherSaid(publisher: Text): boolean {
  return isLine(publisher) && publisher !== '' && !CUT.test(publisher) && !JOINT.test(publisher);
}

/** Whether HTML writes the date as EDTF does. */
function isWritable(date: TimelineDate): boolean {
  return allDates.machine(date) === date.edtf;
}

/** A text of one language in one line that HTML keeps as it is. */
function isLine(text: Text): text is string {
  return (
    typeof text === 'string' &&
    text === text.replace(/[ \t\n\r\f]+/g, ' ').trim() &&
    !/[\0\p{Cs}\ufeff]/u.test(text)
  );
}

/** The same without marks; or none at all. */
function isBare(text: Text | undefined): boolean {
  return text === undefined || (text !== '' && isLine(text) && !/[*\][]/.test(text));
}

/** A text whose lines and paragraphs HTML keeps, with no sign in it that could be a mark and is none. */
function isMarked(text: Text | undefined): boolean {
  if (text === undefined) return true;
  if (typeof text !== 'string') return false;
  return (
    text
      .split('\n\n')
      .every((part) => part.split('\n').every((line) => line !== '' && isLine(line))) &&
    inlineMarks(text).every(isWhole)
  );
}

function isWhole(run: InlineRun): boolean {
  return typeof run === 'string' ? !/[*\][]/.test(run) : run.runs.every(isWhole);
}

function hasEqualDates(events: readonly TimelineEvent[]): boolean {
  return events.some(({date}, index) => {
    const before = events[index - 1]?.date;
    return date && before && compareDates(date, before) === 0;
  });
}
