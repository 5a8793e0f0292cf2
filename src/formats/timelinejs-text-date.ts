import {edtfOfFields} from '../dates/edtf-of-fields.js';
import {parseEdtf} from '../dates/parse-edtf.js';
import type {DateFields} from '../dates/timeline-date.js';
import {timeOfDay} from './time-of-day.js';

/** How TimelineJS 1 and its sheets write dates. Years of two digits are in none of them: 14 is no 2014. */
const NOTATIONS: readonly RegExp[] = [
  // 2014 and -500
  /^(?<year>[+-]?\d+)$/,
  // 2014-8-2
  /^(?<year>[+-]?\d+)-(?<month>\d\d?)(?:-(?<day>\d\d?))?$/,
  // 2014/8/2
  /^(?<year>\d{3,})\/(?<month>\d\d?)\/(?<day>\d\d?)$/,
  // 8/2/2014 and 8/2014
  /^(?<month>\d\d?)\/(?:(?<day>\d\d?)\/)?(?<year>\d{3,})$/,
  // 2012,1,26,12,06
  /^(?<year>[+-]?\d+),(?<month>\d\d?)(?:,(?<day>\d\d?)(?:,(?<hour>\d\d?)(?:,(?<minute>\d\d?)(?:,(?<second>\d\d?))?)?)?)?$/,
];
/** Dates and times written as one number, by its length: no year has so many digits, but these have. */
const COMPACT = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:(?<hour>\d\d)(?<minute>\d\d))?$/;

/**
 * A date as TimelineJS 1 and its sheets have it, alone or with a time of day behind it, as EDTF; a text
 * that already is EDTF, or no date at all, as it came. Undefined for a blank one.
 */
export function timelineJsTextDate(received: string): string | undefined {
  const text = received.trim();
  const edtf = COMPACT.test(text) ? edtfBy(COMPACT, text) : edtfOfText(text);
  return edtf !== undefined && 'date' in parseEdtf(edtf) ? edtf : text || undefined;
}

function edtfOfText(text: string): string | undefined {
  const [date = '', ...rest] = text.split(/\s+/);
  const notation = NOTATIONS.find((candidate) => candidate.test(date));
  const edtf = notation ? edtfBy(notation, date) : date;
  return rest.length ? `${edtf}T${timeOfDay(rest.join(' '))}` : edtf;
}

function edtfBy(notation: RegExp, text: string): string {
  const parts = Object.entries(notation.exec(text)?.groups ?? {});
  const given = parts.filter(([, digits]) => digits);
  const fields = Object.fromEntries(given.map(([field, digits]) => [field, Number(digits)]));
  return edtfOfFields(fields as unknown as DateFields);
}
