import type {DateTexts} from './date-texts.js';
import {edtfOfFields} from './edtf-of-fields.js';
import {formatInstants} from './format-instants.js';
import {textsFor} from './known-texts.js';
import {memoized} from './memoized.js';
import {numberingOf, withDigits} from './numbering.js';
import {plainWordsFor} from './plain-words-for.js';
import {tickLocale} from './tick-locale.js';

/** What Intl can divide time into. */
export type ClockUnit = 'second' | 'minute' | 'hour' | 'day' | 'month';

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
  const texts = textsFor(tag);
  if (texts?.unaided) return withDigits(ownTick(time, unit, texts), numberingOf(tag, texts));
  return tag ? tickFormat(tag, unit).format(time) : digits(time, unit);
}

function ownTick(time: number, unit: ClockUnit, {months, shortMonths = months}: DateTexts): string {
  const date = new Date(time);
  if (unit === 'day') return String(date.getUTCDate());
  return unit === 'month' ? (shortMonths.split('|')[date.getUTCMonth()] ?? '') : digits(time, unit);
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
