import {DAY, MINUTE, dayNumber} from './civil-day.js';
import {coversSeveralYears} from './covers-several-years.js';
import {timeFormatIn} from './date-format.js';
import type {DateSetting} from './date-setting.js';
import {DEEP_TIME, KNOWN_DIGITS} from './deep-time.js';
import {edtfOfOffset} from './edtf-of-fields.js';
import {formatDeepTime} from './format-deep-time.js';
import {formatInstants} from './format-instants.js';
import {formatSpan} from './format-span.js';
import {FIRST_QUARTER} from './season-months.js';
import {hasGregorianMonths, otherCalendar} from './shown-calendar.js';
import type {CalendarDate} from './timeline-date.js';

/** One date, with what the source says of its certainty. */
export function formatCalendarDate(date: CalendarDate, setting: DateSetting): string {
  const {uncertain} = date;
  const {words} = setting;
  // "Il y a environ": in some languages "about" stands before the number, not before all of it.
  if (isDeep(date) && date.approximate && !uncertain && words.roughly) {
    return formatDeep(date, setting, (number) => words.roughly?.(number) ?? number);
  }
  const text = formatUnqualified(date, setting);
  const approximate = date.approximate || isEstimate(date);
  return approximate || uncertain ? words.qualified(text, approximate, uncertain) : text;
}

const isDeep = ({fields}: CalendarDate) => Math.abs(fields.year) > DEEP_TIME;

/** `1950S2`: about 1950. */
const isEstimate = (date: CalendarDate) =>
  date.edtf.includes('S') && coversSeveralYears(date) && !isDeep(date);

function formatUnqualified(date: CalendarDate, setting: DateSetting): string {
  const {fields} = date;
  if (isDeep(date)) return formatDeep(date, setting);
  if (fields.season) return formatSeason(date, fields.season, setting);
  if (isEstimate(date)) {
    return formatYear(fields.year, setting);
  }
  return coversSeveralYears(date) ? formatPeriod(date, setting) : formatFields(date, setting);
}

function formatDeep(
  {edtf, fields}: CalendarDate,
  {tag}: DateSetting,
  around?: (number: string) => string,
): string {
  // As many as the source vouches for.
  const digits = Number(/S(\d+)/.exec(edtf)?.[1] ?? KNOWN_DIGITS);
  return formatDeepTime(tag, fields.year, Math.min(KNOWN_DIGITS, digits), around);
}

function formatSeason(
  {fields, earliest, latest}: CalendarDate,
  season: number,
  setting: DateSetting,
): string {
  const months = (): string => formatInstants(earliest, latest, 'month', setting);
  // The first quarter of our year is none of theirs.
  if (season >= FIRST_QUARTER && !hasGregorianMonths(setting.tag)) return months();
  const year = formatYear(fields.year, setting);
  return setting.words.season(season, year) ?? (season < FIRST_QUARTER ? year : months());
}

/** All of it, which may lie in two years of another calendar. */
function formatYear(year: number, setting: DateSetting): string {
  const span = {
    earliest: dayNumber(year, 1, 1) * DAY,
    latest: dayNumber(year + 1, 1, 1) * DAY - 1,
  };
  return formatSpan(span, span, 'year', setting);
}

function formatPeriod(
  {edtf, fields, earliest, latest}: CalendarDate,
  setting: DateSetting,
): string {
  const years = 10 ** (/X[\dX]*/.exec(edtf)?.[0].length ?? 0);
  // XXXX: of the year nothing is known, and 0000 to 9999 would not say so. A qualifier is told in words.
  if (years > 1000) return edtf.replace(/[?~%]/g, '');
  const words = otherCalendar(setting.tag) ? undefined : setting.words.period(fields.year, years);
  return words ?? formatInstants(earliest, latest, 'year', setting);
}

/** Down to the finest field the date has. */
function formatFields(date: CalendarDate, setting: DateSetting): string {
  const {edtf, fields, precision, earliest} = date;
  const {month, day, hour, offset = 0} = fields;
  if (hour === undefined) {
    const shape = day ? precision : month ? 'month' : 'year';
    return formatSpan(date, date, shape, setting);
  }
  const isLocal = fields.offset === undefined;
  const inZone = !isLocal && setting.timeZone;
  // The clock of the place it comes from, written by Intl as if it were UTC.
  const instant = inZone ? earliest : earliest + offset * MINUTE;
  const makeFormat = timeFormatIn(inZone || 'UTC');
  const fraction = /\.(\d+)/.exec(edtf)?.[1];
  const shape = fraction ? `second.${fraction.length}` : precision;
  const text = formatInstants(instant, instant, shape, setting, makeFormat);
  // "16 June 2025 at 10:30" says the same with a comma, more quietly.
  const time = text.replace(' at ', ', ');
  // Intl says a zone's name itself; of UTC it is asked for none, as a clock on a wall has none.
  if (isLocal || (inZone && inZone !== 'UTC')) return time;
  return `${time} UTC${offset && !inZone ? shortOffset(offset) : ''}`;
}

/** "+2", "−3:30": as a reader says it. */
function shortOffset(offset: number): string {
  return edtfOfOffset(offset)
    .replace('-', '−')
    .replace(/0?(\d+)(:00)?/, '$1');
}
