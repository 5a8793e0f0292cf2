import {parseEdtf} from '../dates/parse-edtf.js';
import {excerpt} from '../model/excerpt.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import {timelineSteps, type TimelineOptions, type TimelineResult} from '../model/timeline-from.js';
import type {csvDocument} from './csv-document.js';
import {isCsv} from './is-csv.js';
import {isTimelineJs} from './is-timelinejs.js';
import {jsonIssue} from './json-issue.js';
import {jsonPart} from './json-part.js';
import {fromTimelineJs} from './timelinejs.js';

export interface ReadOptions {
  /** How to read the input. Default `auto`: JSON, ours or that of TimelineJS, or CSV, by what is in it. */
  readonly format?: 'auto' | 'json' | 'timelinejs' | 'csv' | undefined;
  /** BCP 47 tag of the texts of a document that names no language. */
  readonly language?: string | undefined;
  /** What is later is still planned: milliseconds from 1970-01-01T00:00Z, or an EDTF date. */
  readonly now?: number | string | undefined;
  /** How many issues are kept, at least 1; the last one counts the others. Default: 1,000. */
  readonly mostIssues?: number | undefined;
}

/** The reader of CSV, which few timelines need. */
export interface CsvReader {
  readonly csvDocument: typeof csvDocument;
}

interface Data {
  readonly document: unknown;
  readonly issues: readonly Issue[];
  /** Whether it is TimelineJS's, which has notations of its own for dates, and none with words. */
  readonly isTheirs?: boolean;
  /** Where the input has what stands at a path of the document; default: there. */
  readonly placeOf?: (path: string) => string;
}

/** What else is handed to the readers of the model. */
type ModelOptions = Pick<TimelineOptions, 'known' | 'kept' | 'parseDate'>;

/** What nothing is read from: no events, and no issue but the one that says why. */
const NO_EVENTS: readonly never[] = [];
const FORMATS: readonly string[] = ['auto', 'json', 'timelinejs', 'csv'];

/** Whether an input is CSV, for which `readingSteps` needs its reader. */
export function needsCsvReader(input: unknown, {format = 'auto'}: ReadOptions): boolean {
  return isCsv(input, format);
}

/**
 * Reads a timeline from any input, step by step; the first step reads a text whole. Gives all that can
 * be shown, and an issue for whatever cannot; never throws.
 * @param csv what reads CSV; without it, a text is read as JSON
 */
export function* readingSteps(
  input: unknown,
  {format = 'auto', now, ...options}: ReadOptions & ModelOptions,
  csv?: CsvReader,
): Generator<undefined, TimelineResult, undefined> {
  const data: Data =
    csv && isCsv(input, format)
      ? csv.csvDocument(input, options)
      : dataOf(input, format, options.language);
  yield;
  const result = yield* timelineSteps(data.document, {
    ...options,
    parseDate: data.isTheirs ? undefined : options.parseDate,
    now: instantOf(now),
  });
  return {
    timeline: result.timeline,
    issues: Object.freeze([...data.issues, ...placed(result.issues, data)]),
  };
}

/** The issues of a document under the places of its input, each told once: where one is, others wait. */
function placed(issues: readonly Issue[], {issues: found, placeOf}: Data): readonly Issue[] {
  if (!placeOf) return issues;
  const told = new Set(found.map(({path}) => path));
  return issues
    .map((issue) => Object.freeze({...issue, path: placeOf(issue.path)}))
    .filter(({path}) => !told.has(path));
}

function dataOf(input: unknown, format: string, language: string | undefined): Data {
  if (!FORMATS.includes(format)) {
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
  const theirs = format === 'timelinejs' || (format !== 'json' && isTimelineJs(input));
  return theirs
    ? {...fromTimelineJs(input, language), isTheirs: true}
    : {document: input, issues: []};
}

/** Undefined, for the clock's, where `now` is no date or has no beginning. */
export function instantOf(now: number | string | undefined): number | undefined {
  const result = parseEdtf(now);
  const instant = 'date' in result ? result.date.earliest : now;
  return Number.isFinite(instant) ? (instant as number) : undefined;
}
