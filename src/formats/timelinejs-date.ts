import {edtfOfFields} from '../dates/edtf-of-fields.js';
import type {DateFields} from '../dates/timeline-date.js';
import {wholeNumber} from '../dates/whole-number.js';
import {fieldOf} from './field-of.js';
import {timelineJsTextDate} from './timelinejs-text-date.js';

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

/**
 * A date of TimelineJS as EDTF. One of version 1 is a text; one of version 3 is an object, read exactly
 * as fine as it is: `{year: '2014', month: '6', day: ''}` is `2014-06`. Undefined when it has no year.
 * What makes no date (month 13, `June`) stays readable, and `parseEdtf` refuses it: nothing is rolled
 * over as TimelineJS does.
 */
export function timelineJsDate(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? timelineJsTextDate(String(value))
    : dateOfFields(value);
}

function dateOfFields(value: unknown): string | undefined {
  const given = FIELDS.map((field) => [field, fieldOf(value, field)] as const).filter(
    ([, part]) => !isBlank(part),
  );
  if (given[0]?.[0] !== 'year') return undefined;
  const fields = Object.fromEntries(given.map(([field, part]) => [field, wholeNumber(part)]));
  return Object.values(fields).some(Number.isNaN)
    ? given.map(([, part]) => textOf(part)).join(' ')
    : edtfOfFields(fields as unknown as DateFields);
}

function isBlank(part: unknown): boolean {
  return part == null || (typeof part === 'string' && !part.trim());
}

/** Parts that are no number, side by side: with a space in it, no text is a date. */
function textOf(part: unknown): string {
  return typeof part === 'string' || typeof part === 'number' ? String(part) : '?';
}
