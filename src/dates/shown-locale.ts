import {dateLocale} from './date-locale.js';
import {textsFor} from './known-texts.js';

/**
 * The BCP 47 tag to say dates with: as `dateLocale`, and any whose language needs no Intl for it. Where
 * browsers differ in the digits of a language, it names them.
 */
export function shownLocale(language: string): string {
  const texts = textsFor(language);
  if (!texts) return dateLocale(language);
  const locale = new Intl.Locale(language);
  const {region, numberingSystem = region ? undefined : texts.digits} = locale;
  const tag = new Intl.Locale(locale, numberingSystem ? {numberingSystem} : {}).toString();
  return texts.unaided ? tag : dateLocale(tag);
}
