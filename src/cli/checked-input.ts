import {encodingIssue} from '../formats/encoding-issue.js';
import {isCsv} from '../formats/is-csv.js';
import {isTimelineJs} from '../formats/is-timelinejs.js';
import {jsonPart} from '../formats/json-part.js';
import {readTimeline, type ReadOptions} from '../formats/read-timeline.js';
import type {Issue} from '../model/issue.js';
import type {Timeline} from '../model/timeline.js';
import type {TimelineResult} from '../model/timeline-from.js';
import {placedIssues, type PlacedIssue} from './placed-issues.js';
import type {InputText} from './read-input.js';
import {timelineJsPath} from './timelinejs-path.js';

/** An input that was read. */
export interface CheckedInput {
  /** As it was named. */
  readonly name: string;
  readonly text: string;
  /** What the text was parsed as, where it is JSON. */
  readonly value?: unknown;
  readonly timeline: Timeline;
  /** In the order of the text; what belongs to no place in it comes first. */
  readonly issues: readonly PlacedIssue[];
}

/** Reads a timeline from a text, and finds the place of every issue in it. Never throws. */
export function checkedInput(input: InputText, options: ReadOptions): CheckedInput {
  const {name, text, failure, beforeLoss} = input;
  const {value, timeline, issues} = readText(text, {...options, mostIssues: Infinity});
  if (failure) return {name, text, timeline, issues: [{issue: failure}]};
  const all = beforeLoss === undefined ? issues : [encodingIssue(beforeLoss), ...issues];
  return {name, text, value, timeline, issues: placedIssues(text, all)};
}

interface ReadText extends TimelineResult {
  readonly value?: unknown;
}

function readText(text: string, options: ReadOptions): ReadText {
  const {format = 'auto'} = options;
  const value = isCsv(text, format) ? undefined : parsed(text);
  // What is no JSON is read as a text, so that the issue tells where it stops being so.
  if (value === undefined) return readTimeline(text, options);
  const {timeline, issues} = readTimeline(value, options);
  const isTheirs = format === 'timelinejs' || (format !== 'json' && isTimelineJs(value));
  return {value, timeline, issues: isTheirs ? issues.map((one) => theirs(one, value)) : issues};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(jsonPart(text));
  } catch {
    return undefined;
  }
}

function theirs(issue: Issue, value: unknown): Issue {
  return {...issue, path: timelineJsPath(issue.path, value)};
}
