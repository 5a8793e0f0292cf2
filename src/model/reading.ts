import type {ReadText} from '../dates/date-from-value.js';
import type {Issue} from './issue.js';
import type {FindKnown, KnownEvents} from './known-events.js';
import type {EventDraft} from './event-draft.js';
import type {Group} from './timeline.js';

export type Key = string | number;

/** An object or list in the data, and the way to it. A path is put together only when one is needed. */
export interface Cursor {
  readonly source: object;
  readonly key: Key;
  readonly parent: Cursor | undefined;
  readonly reading: Reading;
}

/** One reading of one document: what all its readers share. */
export interface Reading {
  /** Milliseconds from 1970-01-01T00:00Z: what is later is still planned. */
  readonly now: number;
  /** The events of an earlier version. */
  readonly known: FindKnown | undefined;
  /** Where those of this version are kept for the next. */
  readonly kept: KnownEvents | undefined;
  /** Reads the texts of dates, in the language of the document. */
  readonly parseDate: ReadText;
  readonly issues: Issue[];
  /** How many of them are kept. */
  readonly mostIssues: number;
  /** How many issues there were, kept or not. */
  issueCount: number;
  /** How many fields had something to say. */
  fieldCount: number;
  /** The ids that belong to an event. */
  readonly ids: Set<string>;
  /** The events that were read anew; all others are finished and frozen. */
  readonly drafts: EventDraft[];
  /** The events that wait for an id, because they were given none or that of another event. */
  readonly unnamed: EventDraft[];
  /** The groups the document declares, by id. */
  readonly groups: Map<string, Group>;
  /** The groups that events name, each with the first event that does. */
  readonly named: Map<string, Cursor>;
}
