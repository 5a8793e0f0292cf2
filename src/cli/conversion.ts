import {readTimeline, type ReadOptions} from '../formats/read-timeline.js';
import {timelineJson} from '../formats/timeline-json.js';
import {timelineSheet} from '../formats/timeline-sheet.js';
import type {WrittenTimeline} from '../formats/written-timeline.js';
import {excerpt} from '../model/excerpt.js';
import {issueOf} from '../model/issue-of.js';
import type {Issue} from '../model/issue.js';
import type {Timeline} from '../model/timeline.js';
import {hasNothing} from './has-nothing.js';
import {checkedInput, type CheckedInput} from './checked-input.js';
import {placedIssues} from './placed-issues.js';
import type {InputText} from './read-input.js';
import {timelineLosses} from './timeline-losses.js';
import {WatchedData} from './unread-fields.js';

export type FileFormat = 'json' | 'csv';

export interface Conversion {
  /** The new file; none where there was nothing to convert. */
  readonly text?: string | undefined;
  /** The input with its issues, and those about what is not in the new file. */
  readonly input: CheckedInput;
}

interface Lost {
  readonly path: string;
  readonly value: unknown;
}

/** Before and after all that ever was: a status that is the same at both does not come from the clock. */
const [FIRST, LAST] = [-Number.MAX_VALUE, Number.MAX_VALUE];

const WRITERS: Readonly<Record<FileFormat, (timeline: WrittenTimeline) => string>> = {
  json: timelineJson,
  csv: timelineSheet,
};

/**
 * A timeline in another format, or newly written in ours: the same text on every day. Whatever of the input
 * is not in it has an issue: what was not read, and what the new file does not read back to.
 */
export function conversionOf(input: InputText, to: FileFormat, options: ReadOptions): Conversion {
  const checked = checkedInput(input, {...options, now: LAST});
  const {timeline, issues, text, value} = checked;
  if (hasNothing(checked)) return {input: checked};
  const watched = new WatchedData(value);
  const source = value === undefined ? text : watched.value;
  const early = readTimeline(source, {...options, now: FIRST}).timeline;
  const written = WRITERS[to](withoutClock(timeline, early));
  const unread = placedIssues(text, notConverted(watched.unread()));
  const lost = notConverted(timelineLosses(timeline, readTimeline(written, {now: LAST}).timeline));
  const all = [...lost.map((issue) => ({issue})), ...issues, ...unread];
  return {text: written, input: {...checked, issues: all}};
}

/** Events of a timeline at the end of time without the statuses that they do not have at its beginning. */
function withoutClock(late: Timeline, early: Timeline): WrittenTimeline {
  const given = new Map(early.events.map(({id, status}) => [id, status]));
  const events = late.events.map((event) => {
    const {id, date, status} = event;
    // Without a date there is no clock: what happens to be said is said, but for what needs no saying.
    const isGiven = date ? given.get(id) === status : status !== 'happened';
    return {...event, status: isGiven ? status : undefined};
  });
  return {...late, events};
}

/** One issue for each kind of field, however many events have it. */
function notConverted(lost: readonly Lost[]): readonly Issue[] {
  const kinds = new Map<string, Lost[]>();
  for (const one of lost) {
    const kind = one.path.replace(/\[\d+\]/g, '[]');
    const others = kinds.get(kind);
    if (others) others.push(one);
    else kinds.set(kind, [one]);
  }
  return [...kinds.values()].flatMap(([first, ...others]) =>
    first ? [notConvertedIssue(first, others.length)] : [],
  );
}

function notConvertedIssue({path, value}: Lost, others: number): Issue {
  const issue = issueOf('not-converted', path, excerpt(edtfOf(value) ?? value));
  const like = others === 1 ? 'One more is' : `${others.toLocaleString('en')} more are`;
  return others === 0 ? issue : {...issue, hint: `${issue.hint} ${like} like it.`};
}

function edtfOf(value: unknown): unknown {
  return (Object(value) as {readonly edtf?: unknown}).edtf;
}
