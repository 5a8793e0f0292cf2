import {memoized} from './memoized.js';

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
  if (locale.language === 'en' && !locale.region) locale = new Intl.Locale(locale, {region: 'GB'});
  return Intl.DateTimeFormat.supportedLocalesOf(String(locale))[0] ?? '';
});
