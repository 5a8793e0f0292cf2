import {dateLocale} from './date-locale.js';
import {memoized} from './memoized.js';
import {LANGUAGE_WORDS} from './words/language-words.js';

/** Which of 3/4/2025 is the day. */
export type DigitOrder = 'day-first' | 'month-first';

const KNOWN_BOTH: readonly DigitOrder[] = ['month-first', 'day-first'];

/**
 * The orders in which day and month may be meant where either is possible, by the language of the text.
 * English without a region has both, and so has a language that Intl does not know.
 */
export const digitOrders = memoized((language: string): readonly DigitOrder[] => {
  // Languages of which some engines have no data, or wrong ones: all of these begin with the day.
  const primary = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? '';
  if (LANGUAGE_WORDS.get(primary)?.months) return ['day-first'];
  try {
    const {language: spoken, region} = new Intl.Locale(language);
    if (spoken !== 'en' || region) return orderOf(dateLocale(language));
  } catch {
    // No tag at all, or an Intl that is too old.
  }
  return KNOWN_BOTH;
});

function orderOf(tag: string): readonly DigitOrder[] {
  if (!tag) return KNOWN_BOTH;
  const format = new Intl.DateTimeFormat(tag, {
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const types = format.formatToParts(0).map(({type}) => type);
  return [types.indexOf('month') < types.indexOf('day') ? 'month-first' : 'day-first'];
}
