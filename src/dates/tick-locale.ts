import {shownLocale} from './shown-locale.js';

/** Ticks stand where the Gregorian calendar begins something, so another calendar's names would lie. */
export function tickLocale(language: string): string {
  const tag = shownLocale(language);
  return tag && new Intl.Locale(tag, {calendar: 'gregory'}).toString();
}
