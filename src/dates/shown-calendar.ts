import {textsFor} from './known-texts.js';
import {memoized} from './memoized.js';

/** Calendars whose years and months are those of the Gregorian one, under other names. */
const RENAMED = ['buddhist', 'japanese', 'roc'];

/**
 * The first whole year of a calendar, in the Gregorian one; before it, dates are shown in that. Japan took
 * over the Gregorian months in 1873: earlier days had other dates there than the calendar of browsers says.
 * Their Buddhist calendar has Julian months before 1583.
 */
const FIRST_YEARS: Readonly<Record<string, number>> = {
  buddhist: 1583,
  coptic: 285,
  ethiopic: 9,
  hebrew: -3759,
  indian: 79,
  islamic: 623,
  japanese: 1873,
  persian: 623,
  roc: 1912,
};

/** The calendar that a BCP 47 tag names; empty where dates are shown in the Gregorian one. */
export const otherCalendar = memoized((tag: string): string => {
  const {calendar = 'gregory'} = new Intl.Locale(tag);
  return /^(gregory|iso8601)$/.test(calendar) ? '' : calendar;
});

/** Whether the months and years of a tag's calendar begin and end with those of the Gregorian one. */
export function hasGregorianMonths(tag: string): boolean {
  const calendar = otherCalendar(tag);
  return !calendar || RENAMED.includes(calendar);
}

/** The tag to show an instant with: without its calendar where that does not know the instant. */
export function tagAt(instant: number, tag: string): string {
  const calendar = otherCalendar(tag);
  if (!calendar) return tag;
  const first = FIRST_YEARS[calendar.split('-')[0] ?? ''] ?? -Infinity;
  const isKnown = new Date(instant).getUTCFullYear() >= first && !textsFor(tag)?.unaided;
  return isKnown ? tag : inGregorian(tag);
}

/** The same tag for the Gregorian calendar. */
export function inGregorian(tag: string): string {
  return new Intl.Locale(tag, {calendar: 'gregory'}).toString();
}
