import type {ReadText} from '../dates/date-from-value.js';
import type {Issue} from './issue.js';
import type {Group, TimelineEvent} from './timeline.js';

/** An event that is not frozen yet, and whose id may still change. */
export type EventDraft = {-readonly [Field in keyof TimelineEvent]: TimelineEvent[Field]};

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
  /** Reads the texts of dates, in the language of the document. */
  readonly parseDate: ReadText;
  readonly issues: Issue[];
  /** How many issues there were, kept or not. */
  issueCount: number;
  /** How many fields had something to say. */
  fieldCount: number;
  /** The ids that belong to an event. */
  readonly ids: Set<string>;
  /** The events that wait for an id, because they were given none or that of another event. */
  readonly unnamed: EventDraft[];
  /** The groups the document declares, by id. */
  readonly groups: Map<string, Group>;
  /** The groups that events name, each with the first event that does. */
  readonly named: Map<string, Cursor>;
}
