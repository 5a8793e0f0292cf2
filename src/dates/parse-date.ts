import {parseEdtf, type DateResult} from './parse-edtf.js';
import {parseTypedDate} from './parse-typed-date.js';

export interface ParseDateOptions {
  /**
   * BCP 47 tag of the text. Tried first, and decides whether 3/4/2025 is in March or in April. Default:
   * English of no region, in which that is `date-ambiguous`.
   */
  readonly language?: string | undefined;
}

/**
 * Reads a date in EDTF, or else as people type it: "16–18 June 2025", "к 2030 году", "约1200年". What is
 * not said is not guessed, and no date is finer than its text. Takes any value and never throws.
 */
export function parseDate(text: unknown, options: ParseDateOptions = {}): DateResult {
  const result = parseEdtf(text);
  if (typeof text !== 'string' || 'date' in result || result.issue.code !== 'date-syntax') {
    return result;
  }
  return parseTypedDate(text, options.language ?? 'en');
}
