import type {DateIssueCode} from '../dates/date-issue.js';

/** `error`: something is not shown as its author meant. `warning`: all is shown, with a repair. */
export type Severity = 'error' | 'warning';

export type IssueCode =
  | DateIssueCode
  | 'json-syntax'
  | 'json-depth'
  | 'format-unsupported'
  | 'document-type'
  | 'event-type'
  | 'event-empty'
  | 'date-missing'
  | 'headline-missing'
  | 'id-duplicate'
  | 'group-unknown'
  | 'field-type'
  | 'status-unknown'
  | 'url-refused'
  | 'colour-refused'
  /** A part of the element itself could not be loaded. */
  | 'part-missing'
  | 'source-cors'
  | 'source-empty'
  | 'source-html'
  | 'source-offline'
  | 'source-refused'
  | 'source-size'
  | 'source-status'
  | 'source-timeout'
  | 'source-unreachable'
  | 'sheet-private'
  | 'text-encoding'
  | 'spreadsheet-file'
  | 'csv-quotes'
  | 'columns-missing'
  | 'columns-unknown'
  | 'column-duplicate'
  | 'cell-error'
  | 'type-unknown'
  | 'year-only'
  | 'html-reduced'
  | 'field-unsupported'
  /** Only where a file is converted: the format it is converted to has no place for something. */
  | 'not-converted'
  /** A picture that nothing is said of to those who do not see it. */
  | 'alt-missing'
  /** Stands last when there are more issues than are kept; `received` counts the others. */
  | 'issues-omitted';

/**
 * One thing wrong with a timeline's data. Issues are values, never exceptions: whatever else is in the
 * data still shows.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Where, as a path into the document: `events[3].date`, or `line 4, column 12` of a text. */
  readonly path: string;
  /** What stood there, as a short text. */
  readonly received: string;
  /** What would have been right. */
  readonly expected: string;
  /** What to do about it, in one sentence for an editor. */
  readonly hint: string;
  /** The HTTP status, where a server answered instead of giving its file. */
  readonly status?: number | undefined;
}
