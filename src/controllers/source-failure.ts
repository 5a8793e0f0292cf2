import type {IssueCode} from '../model/issue.js';

/** Each is explained in `docs/issues.md`. */
export type SourceFailureCode = Extract<
  IssueCode,
  `source-${string}` | 'sheet-private' | 'part-missing'
>;

/** Why there is nothing to read. */
export interface SourceFailure {
  readonly code: SourceFailureCode;
  /** The address asked for. */
  readonly address: string;
  /** What came instead: a status, a type, a size. */
  readonly received?: string | undefined;
  /** The answer's HTTP status, where there was an answer. */
  readonly status?: number | undefined;
}
