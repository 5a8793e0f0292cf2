import {padded} from './padded.js';
import type {DateFields} from './timeline-date.js';

/**
 * The EDTF string of calendar fields: `2014-06`, `Y-17000`, `2025-33`, `2025-06-16T10:30+05:00`. Fields
 * that make no date, such as a day without a month, give a string that `parseEdtf` refuses.
 */
export function edtfOfFields(fields: DateFields): string {
  const {year, month = fields.season, day, hour, minute, second, millisecond, offset} = fields;
  let edtf = Math.abs(year) > 9999 ? `Y${year}` : padded(year, 4);
  // A separator that is left over where a field is missing makes the string invalid.
  let separators = '';
  for (const [separator, value, width] of [
    ['-', month],
    ['-', day],
    ['T', hour],
    [':', minute],
    [':', second],
    ['.', millisecond, 3],
  ] as const) {
    separators += separator;
    if (value === undefined) continue;
    edtf += separators + padded(value, width ?? 2);
    separators = '';
  }
  return offset === undefined ? edtf : edtf + edtfOfOffset(offset);
}

/** Minutes east of UTC as `Z` or `+05:30`. */
export function edtfOfOffset(offset: number): string {
  const size = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return offset ? `${sign}${padded(Math.floor(size / 60), 2)}:${padded(size % 60, 2)}` : 'Z';
}
