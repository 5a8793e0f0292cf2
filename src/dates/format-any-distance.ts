import type {Distance} from './field-distance.js';
import {DEEP_TIME, KNOWN_DIGITS, roundNumber} from './deep-time.js';
import {formatDistance, roughly} from './format-distance.js';
import {memoized} from './memoized.js';
import {shownLocale} from './shown-locale.js';
import {unaidedIn} from './unaided.js';

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
  const tag = shownLocale(language) || shownLocale('en');
  const unaided = unaidedIn(tag);
  const text = unaided
    ? `${unaided.round(years, KNOWN_DIGITS)} ${unaided.texts.units.split('|')[0] ?? ''}`
    : deepYearsFormat(tag).format(years);
  return approximate ? roughly(text, tag) : text;
}
