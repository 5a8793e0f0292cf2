import type {Distance} from './field-distance.js';
import {dateLocale} from './date-locale.js';
import {memoized} from './memoized.js';
import {plainWordsFor} from './plain-words-for.js';

const UNITS = ['years', 'months', 'days', 'hours', 'minutes', 'seconds'] as const;

/** What is left of a distance after its first unit is shown in the next one only. */
const SHOWN_UNITS = 2;

const unitFormat = memoized(
  (tag: string, unit: string) =>
    new Intl.NumberFormat(tag, {style: 'unit', unit, unitDisplay: 'long'}),
);
const unitListFormat = memoized(
  (tag: string) => new Intl.ListFormat(tag, {type: 'unit', style: 'narrow'}),
);

/** "2 years 7 months", "3 days", "about 40 years": the coarsest unit and the one below it, cut off there. */
export function formatDistance(distance: Distance, language: string): string {
  // English where Intl has no data: numbers without their units would say nothing.
  const tag = dateLocale(language) || dateLocale('en');
  const first = UNITS.findIndex((unit) => distance[unit]);
  const parts = UNITS.slice(first, first + SHOWN_UNITS)
    .filter((unit) => distance[unit])
    .map((unit) => unitFormat(tag, unit.slice(0, -1)).format(distance[unit]));
  const text = unitListFormat(tag).format(parts);
  return distance.approximate ? plainWordsFor(tag).qualified(text, true, false) : text;
}
