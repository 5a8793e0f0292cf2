import {parseEdtf} from '../dates/parse-edtf.js';
import {drained} from '../model/drained.js';
import {excerpt} from '../model/excerpt.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import {timelineSteps, type TimelineResult} from '../model/timeline-from.js';
import {isTimelineJs} from './is-timelinejs.js';
import {jsonIssue} from './json-issue.js';
import {jsonPart} from './json-part.js';
import {fromTimelineJs} from './timelinejs.js';

export interface ReadOptions {
  /** How to read the input. Default `auto`: JSON, ours or that of TimelineJS, by what is in it. */
  readonly format?: 'auto' | 'json' | 'timelinejs' | 'csv' | undefined;
  /** BCP 47 tag of the texts of a document that names no language. */
  readonly language?: string | undefined;
  /** What is later is still planned: milliseconds from 1970-01-01T00:00Z, or an EDTF date. */
  readonly now?: number | string | undefined;
}

interface Data {
  readonly document: unknown;
  readonly issues: readonly Issue[];
}

/** What nothing is read from: no events, and no issue but the one that says why. */
const NO_EVENTS: readonly never[] = [];

/**
 * Reads a timeline from a text or a value: an array of events, a document, TimelineJS data, or any of
 * these as JSON. Gives all that can be shown, and an issue for whatever cannot; never throws.
 */
export function readTimeline(input: unknown, options: ReadOptions = {}): TimelineResult {
  return drained(readingSteps(input, options));
}

/** The same, step by step; the first step reads a text whole. */
export function* readingSteps(
  input: unknown,
  options: ReadOptions,
): Generator<undefined, TimelineResult, undefined> {
  const {format = 'auto', language, now} = options;
  const {document, issues: found} = dataOf(input, format, language);
  yield;
  const {timeline, issues} = yield* timelineSteps(document, {language, now: instantOf(now)});
  return {timeline, issues: Object.freeze([...found, ...issues])};
}

function dataOf(input: unknown, format: string, language: string | undefined): Data {
  if (!['auto', 'json', 'timelinejs'].includes(format)) {
    return {document: NO_EVENTS, issues: [issueOf('format-unsupported', '', excerpt(format))]};
  }
  if (typeof input === 'string') {
    const text = jsonPart(input);
    try {
      input = JSON.parse(text);
    } catch {
      return {document: NO_EVENTS, issues: [jsonIssue(text)]};
    }
  }
  const theirs = format === 'timelinejs' || (format === 'auto' && isTimelineJs(input));
  return theirs ? fromTimelineJs(input, language) : {document: input, issues: []};
}

/** Undefined, for the clock's, where `now` is no date or has no beginning. */
function instantOf(now: number | string | undefined): number | undefined {
  const result = parseEdtf(now);
  const instant = 'date' in result ? result.date.earliest : now;
  return Number.isFinite(instant) ? (instant as number) : undefined;
}
