import type {Distance} from './field-distance.js';
import {memoized} from './memoized.js';
import {plainWordsFor} from './plain-words-for.js';
import {shownLocale} from './shown-locale.js';
import {unaidedIn} from './unaided.js';

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

type Unit = (typeof UNITS)[number];

function lengthIn(tag: string, count: number, unit: Unit): string {
  const unaided = unaidedIn(tag);
  return unaided
    ? `${unaided.number(count)} ${unaided.texts.units.split('|')[UNITS.indexOf(unit)] ?? ''}`
    : unitFormat(tag, unit.slice(0, -1)).format(count);
}

/** "About", of a length of time that is in words already. */
export function roughly(text: string, tag: string): string {
  const words = plainWordsFor(tag);
  return words.roughly?.(text) ?? words.qualified(text, true, false);
}

/** "2 years 7 months", "3 days", "about 40 years": the coarsest unit and the one below it, cut off there. */
export function formatDistance(distance: Distance, language: string): string {
  // English where Intl has no data: numbers without their units would say nothing.
  const tag = shownLocale(language) || shownLocale('en');
  const first = UNITS.findIndex((unit) => distance[unit]);
  const parts = UNITS.slice(first, first + SHOWN_UNITS)
    .filter((unit) => distance[unit])
    .map((unit) => lengthIn(tag, distance[unit], unit));
  const text = unaidedIn(tag) ? parts.join(' ') : unitListFormat(tag).format(parts);
  return distance.approximate ? roughly(text, tag) : text;
}
