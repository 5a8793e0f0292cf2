import {dateFromFields} from './date-from-fields.js';
import {parseEdtf, type DateResult} from './parse-edtf.js';
import type {DateFields} from './timeline-date.js';
import {wholeNumber} from './whole-number.js';

/** How a text is read. */
export type ReadText = (text: string) => DateResult;

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

/**
 * A date from a value of the data: a text (spaces around it do not count), the number of a year, or an
 * object of calendar fields. Never throws.
 * @param parseDate reads the text; EDTF alone unless another is given
 */
export function dateFromValue(value: unknown, parseDate: ReadText = parseEdtf): DateResult {
  if (typeof value === 'string') return parseDate(value.trim());
  if (typeof value === 'number') return dateFromFields({year: wholeNumber(value)});
  try {
    return dateFromFields(fieldsOf(Object(value) as object));
  } catch {
    // A getter or a Proxy that throws.
    return parseEdtf(undefined);
  }
}

function fieldsOf(object: object): DateFields {
  const fields: {-readonly [Field in keyof DateFields]: DateFields[Field]} = {year: NaN};
  for (const field of FIELDS) {
    const value: unknown = Object.hasOwn(object, field)
      ? (object as Record<string, unknown>)[field]
      : undefined;
    // Absent, null and blank are the same: nothing was said.
    if (value != null && value !== '') fields[field] = wholeNumber(value);
  }
  return fields;
}
