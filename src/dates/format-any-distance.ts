import type {Distance} from './field-distance.js';
import {dateLocale} from './date-locale.js';
import {DEEP_TIME, roundNumber} from './deep-time.js';
import {formatDistance} from './format-distance.js';
import {memoized} from './memoized.js';
import {plainWordsFor} from './plain-words-for.js';

const deepYearsFormat = memoized(
  (tag: string) =>
    new Intl.NumberFormat(tag, {
      style: 'unit',
      unit: 'year',
      unitDisplay: 'long',
      ...roundNumber(tag),
    }),
);

/** `formatDistance` that rounds what lies in deep time as dates there are rounded: "4.5 billion years". */
export function formatAnyDistance(distance: Distance, language: string): string {
  const {years, approximate} = distance;
  if (years < DEEP_TIME) return formatDistance(distance, language);
  const tag = dateLocale(language) || dateLocale('en');
  const text = deepYearsFormat(tag).format(years);
  return approximate ? plainWordsFor(tag).qualified(text, true, false) : text;
}
