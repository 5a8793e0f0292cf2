import {edtfOfFields} from './edtf-of-fields.js';
import {parseEdtf} from './parse-edtf.js';
import type {DateResult} from './parse-edtf.js';
import type {DateFields} from './timeline-date.js';

/**
 * The date with the given calendar fields, as importers have them: `{year: 2014, month: 6}`. Fields that
 * make no date (month 13, a day without a month, half an hour) give an issue that shows them as EDTF.
 */
export function dateFromFields(fields: DateFields): DateResult {
  return parseEdtf(edtfOfFields(fields));
}
