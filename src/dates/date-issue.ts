/** Why a text is not a date. The model adds a path and a severity (see `src/model/issue.ts`). */
export interface DateIssue {
  readonly code: DateIssueCode;
  /** What was given, cut to a readable length. */
  readonly received: string;
  /** What would have been right. */
  readonly expected: string;
}

/**
 * - `date-syntax`: not EDTF at all ("soon", "2025-6-16").
 * - `date-impossible`: well formed, but no such day or hour exists ("2025-02-30", "2025-13").
 * - `date-order`: an interval that ends before it starts.
 * - `date-length`: longer than any date; it was not read.
 */
export type DateIssueCode = 'date-syntax' | 'date-impossible' | 'date-order' | 'date-length';
