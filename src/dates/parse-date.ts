import {parseEdtf, type DateResult} from './parse-edtf.js';

/** Reads a date in EDTF. Takes any value and never throws. */
export function parseDate(text: unknown): DateResult {
  return parseEdtf(text);
}
