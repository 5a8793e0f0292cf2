import type {DateIssue, DateIssueCode} from './date-issue.js';

/** Longer texts are refused unread. The longest date in the standard's examples has 31 characters. */
export const MAX_LENGTH = 256;
const MAX_RECEIVED = 60;

const EXPECTED: Readonly<Record<DateIssueCode, string>> = {
  'date-syntax': 'an EDTF date such as 2025-06-16',
  'date-impossible': 'a day and time that exist',
  'date-order': 'an end that is not before its start',
  'date-ambiguous': 'a date that can be read in one way only',
  'date-length': `at most ${MAX_LENGTH} characters`,
};

/** Why there is no date in a value; `expected` is the code's own unless the reader knows better. */
export function dateIssueOf(
  code: DateIssueCode,
  value: unknown,
  expected = EXPECTED[code],
): DateIssue {
  const readable = typeof value === 'string' || typeof value === 'number';
  const text = readable ? String(value) : typeof value;
  const received = text.length > MAX_RECEIVED ? `${text.slice(0, MAX_RECEIVED)}…` : text;
  return {code, received, expected};
}
