import {compareDates} from '../dates/compare-dates.js';
import {parseEdtf, type DateResult} from '../dates/parse-edtf.js';
import {issuesOf, own, report} from './cursor.js';
import {isList} from './is-list.js';
import type {Issue} from './issue.js';
import {drained} from './drained.js';
import type {KnownEvents} from './known-events.js';
import {listReader, listSteps} from './list-reader.js';
import {completeEventIds} from './complete-event-ids.js';
import {completeGroups} from './complete-groups.js';
import {readBackground} from './read-background.js';
import {readColour} from './read-colour.js';
import {readDate} from './read-date.js';
import {readEventOnce} from './read-event-once.js';
import {readHtml} from './read-html.js';
import {readMediaList} from './read-media.js';
import {readString, readText} from './read-text.js';
import {given, readField, type Reader} from './reader.js';
import type {Cursor, Reading} from './reading.js';
import {recordReader} from './record-reader.js';
import type {Era, Group, Timeline, TimelineEvent} from './timeline.js';

/** More is of no use on a page, and a list of 100,000 bad events must not give as many issues. */
const ISSUES_KEPT = 1000;

/** Reads the text of a date; `language` is the BCP 47 tag of the document, if it is known. */
export type ParseDate = (
  text: string,
  options: {readonly language?: string | undefined},
) => DateResult;

export interface TimelineOptions {
  /** Milliseconds from 1970-01-01T00:00Z: what is later is still planned. Default: the clock. */
  readonly now?: number | undefined;
  /** BCP 47 tag of the texts of a document that names no language. */
  readonly language?: string | undefined;
  /** How many issues are kept, at least 1; the last one counts the others. Default: 1,000. */
  readonly mostIssues?: number | undefined;
  /** The events of an earlier version of the data: those that did not change are taken from there. */
  readonly known?: KnownEvents | undefined;
  /** Where the events are kept for the next version. */
  readonly kept?: KnownEvents | undefined;
  /** Reads dates given as texts. Default: EDTF alone. */
  readonly parseDate?: ParseDate | undefined;
}

export interface TimelineResult {
  readonly timeline: Timeline;
  readonly issues: readonly Issue[];
}

const readGroupFields = recordReader('id', (at) => ({
  id: readField(at, 'id', readString),
  label: readField(at, 'label', readText),
  color: readField(at, 'color', readColour),
}));

const readGroup: Reader<Group> = (value, at, key) => {
  const {id, label = id, color} = readGroupFields(value, at, key) ?? {};
  if (!id || !label) return undefined;
  const {groups} = at.reading;
  if (groups.has(id)) {
    report(at, key, 'id-duplicate', id);
    return undefined;
  }
  const group = Object.freeze({id, label, color});
  groups.set(id, group);
  return group;
};

const readEraFields = recordReader('date', (at) => ({
  date: readField(at, 'date', readDate),
  label: readField(at, 'label', readText),
  color: readField(at, 'color', readColour),
}));

/** An era without a date has no place on a timeline. */
const readEra: Reader<Era> = (value, at, key) => {
  const {date, label, color} = readEraFields(value, at, key) ?? {};
  return date && Object.freeze({date, label, color});
};

/**
 * Any value as a timeline, frozen to its leaves, and what is wrong with it. The value is an array of
 * events or a document object, as `JSON.parse` or a program gives it; it is never changed, and
 * nothing in it makes this throw. Only known fields are read, so its depth does not matter.
 */
export function timelineFrom(value: unknown, options: TimelineOptions = {}): TimelineResult {
  return drained(timelineSteps(value, options));
}

/** The same, step by step: each reads a few events, so that 10,000 need not be read at once. */
export function* timelineSteps(
  value: unknown,
  options: TimelineOptions,
): Generator<undefined, TimelineResult, undefined> {
  const {parseDate = parseEdtf, now = Date.now(), known, kept, mostIssues = ISSUES_KEPT} = options;
  const source = isList(value) ? {events: value} : (Object(value) as object);
  const language = languageOf(source) ?? options.language;
  kept?.begin({language, now});
  const reading: Reading = {
    now,
    known: known?.holdsFor({language, now}) ? known.search() : undefined,
    kept,
    parseDate: (text) => parseDate(text, {language}),
    issues: [],
    mostIssues,
    issueCount: 0,
    fieldCount: 0,
    ids: new Set(),
    drafts: [],
    unnamed: [],
    groups: new Map(),
    named: new Map(),
  };
  const root: Cursor = {source, key: '', parent: undefined, reading};
  readField(root, 'groups', listReader(readGroup));
  const entries = given(root, 'events');
  const events =
    entries === undefined ? undefined : yield* listSteps(entries, root, 'events', readEventOnce);
  if (!events) report(root, 'events', 'document-type', value);
  completeEventIds(reading);
  completeGroups(reading);
  reading.drafts.forEach(Object.freeze);
  const timeline = Object.freeze({
    title: readField(root, 'title', readText),
    description: readField(root, 'description', readText),
    html: readField(root, 'html', readHtml),
    media: readField(root, 'media', readMediaList) ?? Object.freeze([]),
    background: readField(root, 'background', readBackground),
    language: readField(root, 'language', readString) ?? options.language,
    timeZone: readField(root, 'timeZone', readString),
    groups: Object.freeze([...reading.groups.values()]),
    eras: readField(root, 'eras', listReader(readEra)) ?? Object.freeze([]),
    events: Object.freeze([...(events ?? [])].sort(byDate)),
    updated: readField(root, 'updated', readDate),
    credit: readField(root, 'credit', readText),
  });
  return {timeline, issues: issuesOf(reading)};
}

/** The language a document says it is in. Whether it is one is not the question here. */
function languageOf(source: object): string | undefined {
  const language = own({source}, 'language');
  return (typeof language === 'string' && language.trim()) || undefined;
}

/** Events without a date come last; equal ones stay in the order they were given (sorting is stable). */
function byDate({date: a}: TimelineEvent, {date: b}: TimelineEvent): number {
  return a && b ? compareDates(a, b) : Number(!a) - Number(!b);
}
