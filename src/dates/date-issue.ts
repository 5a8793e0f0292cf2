/** Why a text is not a date. The model adds a path and a severity (see `src/model/issue.ts`). */
export interface DateIssue {
  readonly code: DateIssueCode;
  /** What was given, cut to a readable length. */
  readonly received: string;
  /** What would have been right. */
  readonly expected: string;
}

/**
 * - `date-syntax`: no date at all ("soon", "May").
 * - `date-impossible`: well formed, but no such day or hour exists ("2025-02-30", "2025-13").
 * - `date-order`: an interval that ends before it starts.
 * - `date-ambiguous`: one of several dates, and nothing says which ("3/4/2025").
 * - `date-length`: longer than any date; it was not read.
 */
export type DateIssueCode =
  'date-syntax' | 'date-impossible' | 'date-order' | 'date-ambiguous' | 'date-length';
