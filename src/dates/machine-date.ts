import {coversSeveralYears} from './covers-several-years.js';
import type {CalendarDate, TimelineDate} from './timeline-date.js';

/** What EDTF has and HTML has not: qualifiers, the `Y` of long years. */
const EDTF_ONLY = /[?~%Y]/g;
/** The first part with an unspecified digit, and what follows it. */
const UNSPECIFIED = /-\d?X.*/;

/**
 * A value for the `datetime` attribute of HTML's `<time>`, or nothing where HTML has none: years before
 * 1, decades and longer, sets. A season is its year, an hour its day, an interval its start, or its
 * end if the start is no date.
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
export function machineDate(date: TimelineDate): string | undefined {
  if (date.type === 'date') return machineValue(date);
  if (date.type !== 'interval') return undefined;
  const end = typeof date.start === 'string' ? date.end : date.start;
  return typeof end === 'string' ? undefined : machineValue(end);
}

function machineValue(date: CalendarDate): string | undefined {
  const {edtf, fields, precision} = date;
  if (fields.year < 1 || coversSeveralYears(date)) return undefined;
  // 2001-21, Y17E7, 1950S4
  if (fields.season || /[ES]/.test(edtf)) return String(fields.year).padStart(4, '0');
  const [day = '', time = ''] = edtf.replace(EDTF_ONLY, '').replace(UNSPECIFIED, '').split('T');
  return time && precision !== 'hour' ? `${day}T${time}` : day;
}
