import {dateLocale} from './date-locale.js';
import {memoized} from './memoized.js';

/** Ticks stand where the Gregorian calendar begins something, so another calendar's names would lie. */
export const tickLocale = memoized((language: string): string => {
  const tag = dateLocale(language);
  return tag && new Intl.Locale(tag, {calendar: 'gregory'}).toString();
});
