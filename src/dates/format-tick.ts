import {dateLocale} from './date-locale.js';
import {DEEP_TIME} from './deep-time.js';
import {edtfOfFields} from './edtf-of-fields.js';
import {formatDeepTime, formatNow} from './format-deep-time.js';
import {formatInstants} from './format-instants.js';
import {dayNumber, DAY} from './civil-day.js';
import {memoized} from './memoized.js';
import {plainWordsFor} from './plain-words-for.js';

/** What Intl can divide time into. */
export type ClockUnit = 'second' | 'minute' | 'hour' | 'day' | 'month';

/** Where ticks are this many years apart, two thousand are less than a pixel: year 1 is now. */
const NOW_IS_YEAR_ONE = 1e6;

/** Ticks stand where the Gregorian calendar begins something, so another calendar's names would lie. */
const tickLocale = memoized((language: string): string => {
  const tag = dateLocale(language);
  return tag && new Intl.Locale(tag, {calendar: 'gregory'}).toString();
});

/** Times in the style of the language, "06:00" or "6:00 AM"; field by field some lose their zero. */
const SHAPES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  month: {month: 'short'},
  day: {day: 'numeric'},
  second: {timeStyle: 'medium'},
};

const tickFormat = memoized(
  (tag: string, unit: string) =>
    new Intl.DateTimeFormat(tag, {timeZone: 'UTC', ...(SHAPES[unit] ?? {timeStyle: 'short'})}),
);

/**
 * A time as it is called where what is coarser is known: "10:30:15", "10:30", "16", "Jun". In UTC; where
 * Intl has no data for a language in the digits of EDTF.
 * @param time in milliseconds from 1970-01-01T00:00Z, where `Date` has one
 */
export function formatTick(time: number, unit: ClockUnit, language: string): string {
  const tag = tickLocale(language);
  return tag ? tickFormat(tag, unit).format(time) : digits(time, unit);
}

/** The place of each field before the end of an ISO string, whose years differ in length. */
const PLACES: Readonly<Record<ClockUnit, readonly [number, number]>> = {
  month: [-19, -17],
  day: [-16, -14],
  hour: [-13, -8],
  minute: [-13, -8],
  second: [-13, -5],
};

const digits = (time: number, unit: ClockUnit) =>
  new Date(time).toISOString().slice(...PLACES[unit]);

/** A day or a month in full, "16 June 2025" or "June 2025"; as `formatTick` but for that. */
export function formatTickContext(time: number, unit: 'day' | 'month', language: string): string {
  const tag = tickLocale(language);
  if (tag) return formatInstants(time, time, unit, {tag, words: plainWordsFor(tag)});
  const date = new Date(time);
  return edtfOfFields({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    ...(unit === 'day' && {day: date.getUTCDate()}),
  });
}

/**
 * A year among others: "2025", "500 BC", "4.54 billion years ago", with as many digits as it takes to
 * tell it from its neighbours.
 * @param year astronomical: 0 is 1 BC
 * @param step how many years its neighbours are away, a digit and zeros
 */
export function formatTickYear(year: number, step: number, language: string): string {
  const tag = tickLocale(language);
  // The round number that a tick before our era stands at: 500 BC is the year −499.
  const round = year < 1 ? year - 1 : year;
  const isDeep = Math.abs(round) > DEEP_TIME;
  if (!tag) return edtfOfFields({year: isDeep ? round : year});
  if (isDeep) {
    return formatDeepTime(tag, round, String(Math.abs(round)).length - String(step).length + 1);
  }
  if (year === 1 && step >= NOW_IS_YEAR_ONE) return formatNow(tag);
  const start = dayNumber(year, 1, 1) * DAY;
  return formatInstants(start, start, 'year', {tag, words: plainWordsFor(tag)});
}
