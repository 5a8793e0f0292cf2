import {parseEdtf} from '../dates/parse-edtf.js';
import {excerpt} from '../model/excerpt.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import {timelineSteps, type ParseDate, type TimelineResult} from '../model/timeline-from.js';
import {isTimelineJs} from './is-timelinejs.js';
import {jsonIssue} from './json-issue.js';
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
  /** Whether it is TimelineJS's, which has notations of its own for dates, and none with words. */
  readonly isTheirs?: boolean;
}

/** What nothing is read from: no events, and no issue but the one that says why. */
const NO_EVENTS: readonly never[] = [];

/**
 * Reads a timeline step by step, as `readTimeline` does at once; the first step reads a text whole.
 * @param parseDate reads the dates of our own documents; EDTF alone unless another is given
 */
export function* readingSteps(
  input: unknown,
  options: ReadOptions,
  parseDate?: ParseDate,
): Generator<undefined, TimelineResult, undefined> {
  const {format = 'auto', language, now} = options;
  const {document, issues: found, isTheirs} = dataOf(input, format);
  yield;
  const {timeline, issues} = yield* timelineSteps(document, {
    language,
    now: instantOf(now),
    parseDate: isTheirs ? undefined : parseDate,
  });
  return {timeline, issues: Object.freeze([...found, ...issues])};
}

function dataOf(input: unknown, format: string): Data {
  if (!['auto', 'json', 'timelinejs'].includes(format)) {
    return {document: NO_EVENTS, issues: [issueOf('format-unsupported', '', excerpt(format))]};
  }
  if (typeof input === 'string') {
    // A byte order mark is no part of JSON, yet some editors write one.
    const text = input.replace(/^\ufeff/, '');
    try {
      input = JSON.parse(text);
    } catch {
      return {document: NO_EVENTS, issues: [jsonIssue(text)]};
    }
  }
  const theirs = format === 'timelinejs' || (format === 'auto' && isTimelineJs(input));
  return theirs ? {...fromTimelineJs(input), isTheirs: true} : {document: input, issues: []};
}

/** Undefined, for the clock's, where `now` is no date or has no beginning. */
function instantOf(now: number | string | undefined): number | undefined {
  const result = parseEdtf(now);
  const instant = 'date' in result ? result.date.earliest : now;
  return Number.isFinite(instant) ? (instant as number) : undefined;
}
