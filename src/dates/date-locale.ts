import {memoized} from './memoized.js';

/** A month of a language whose months Intl cannot name. */
const NAMELESS_MONTH = /^M\d/;

/**
 * The BCP 47 tag to format dates with. A malformed tag becomes English; English without a region is
 * international English, day first; a language that Intl has no data for becomes the empty string.
 */
export const dateLocale = memoized((language: string): string => {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(language);
  } catch {
    locale = new Intl.Locale('en');
  }
  const isEnglish = locale.language === 'en';
  if (isEnglish && !locale.region) locale = new Intl.Locale(locale, {region: 'GB'});
  const tag = Intl.DateTimeFormat.supportedLocalesOf(locale.toString())[0] ?? '';
  return isEnglish || (tag && hasMonths(tag)) ? tag : '';
});

/** Chromium lists Kazakh, Uzbek and Azerbaijani as supported, and then writes "2023 M05" (2026). */
function hasMonths(tag: string): boolean {
  return !NAMELESS_MONTH.test(new Intl.DateTimeFormat(tag, {month: 'long'}).format(0));
}
