import {calendarDate} from './calendar-date.js';
import {CALENDAR_FIELDS} from './calendar-fields.js';
import {DAY, MINUTE} from './civil-day.js';
import type {DateIssueCode} from './date-issue.js';
import {dayAfter} from './day-after.js';
import {edtfOfFields} from './edtf-of-fields.js';
import {parseCalendarDate} from './parse-calendar-date.js';
import type {CalendarDate, DateFields} from './timeline-date.js';

const DATE_TIME =
  /^(-?\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?(Z|[+-]\d\d(?::[0-5]\d)?)?$/;

const CLOCK_FIELDS = CALENDAR_FIELDS.slice(3);
/** Milliseconds in each of them: hour, minute, second, millisecond. */
const UNITS = [60 * MINUTE, MINUTE, 1000, 1] as const;
/** Of a second, down to the millisecond; what is finer is cut. */
const FRACTION_DIGITS = 3;

/**
 * Reads a day with a time: to the second as EDTF has it, and also to the hour, the minute or a fraction
 * of a second, as news data have it. A fraction keeps its first three digits as they are given: 10:30:05.5
 * lasts a tenth of a second.
 */
export function parseDateTime(text: string): CalendarDate | DateIssueCode {
  const match = DATE_TIME.exec(text);
  if (!match) return 'date-syntax';
  const [, dayText = '', hour, minute, second, digits, zone] = match;
  const fraction = digits?.slice(0, FRACTION_DIGITS);
  const clock = [hour, minute, second, fraction?.padEnd(FRACTION_DIGITS, '0')]
    .filter((part) => part !== undefined)
    .map(Number);
  const [, minutes = 0, seconds = 0] = clock;
  const day = parseCalendarDate(dayText);
  const time = UNITS.reduce((sum, unit, place) => sum + unit * (clock[place] ?? 0), 0);
  const offset = zone ? offsetOf(zone) : 0;
  // A day may end at 24:00; there are no leap seconds.
  if (
    typeof day === 'string' ||
    !(time <= DAY && minutes < 60 && seconds < 60) ||
    offset === undefined
  ) {
    return 'date-impossible';
  }
  const timeFields: Partial<DateFields> = Object.fromEntries(
    clock.map((part, place) => [CLOCK_FIELDS[place] ?? '', place ? part : part % 24]),
  );
  const fields: DateFields = {
    ...(time < DAY ? day.fields : dayAfter(day.fields)),
    ...timeFields,
    ...(zone && {offset}),
  };
  const earliest = day.earliest + time - offset * MINUTE;
  const unit = fraction ? 10 ** (FRACTION_DIGITS - fraction.length) : UNITS[clock.length - 1];
  return calendarDate({
    edtf: edtfOfFields(fields).replace(/\.\d+/, `.${fraction ?? ''}`),
    fields,
    precision: CLOCK_FIELDS[clock.length - 1] ?? 'second',
    earliest,
    latest: earliest + (unit ?? 1) - 1,
  });
}

/** Minutes east of UTC, nothing if no clock in the world is set so: they are from -12 to +14 hours. */
function offsetOf(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const offset = Number(zone.slice(0, 3)) * 60 + Number(`${zone.slice(0, 1)}${zone.slice(4) || 0}`);
  // ISO 8601 writes UTC as +00:00, never as -00:00.
  return offset < -720 || offset > 840 || Object.is(offset, -0) ? undefined : offset;
}
