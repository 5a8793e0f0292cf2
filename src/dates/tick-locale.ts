import {hasGregorianMonths, inGregorian, otherCalendar} from './shown-calendar.js';
import {shownLocale} from './shown-locale.js';

/**
 * Ticks stand where the Gregorian calendar begins something, so names of a calendar with other months would
 * lie.
 */
export function tickLocale(language: string): string {
  const tag = shownLocale(language);
  const isRenamed = tag && otherCalendar(tag) && hasGregorianMonths(tag);
  return !tag || isRenamed ? tag : inGregorian(tag);
}
