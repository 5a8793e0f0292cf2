import type {DateKit} from './date-kit.js';
import {englishPlainWords} from './english-plain-words.js';
import type {Distance} from './field-distance.js';
import {formatInterval, type DatePattern} from './format-interval.js';
import {plainDistanceBetween, plainDurationOf} from './plain-distance.js';
import {plainMachineDate} from './plain-machine-date.js';
import type {DateFields, TimelineDate} from './timeline-date.js';

/**
 * Plain dates in international English, built in: the first format that a page asks of Intl costs it
 * 15 to 40 ms (Chromium 156), more than all the rest of a first render. Writes what Intl writes.
 */
export const englishDates: DateKit = {
  format: formatEnglishDate,
  machine: plainMachineDate,
  distanceBetween: plainDistanceBetween,
  durationOf: plainDurationOf,
  formatDistance: formatEnglishDistance,
};

/** Whether a BCP 47 tag names the English that is built in: day first. */
export function isBuiltInEnglish(language: string): boolean {
  return /^en(-GB)?$/i.test(language);
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const UNITS = ['year', 'month', 'day'] as const;

const ENGLISH: DatePattern = {
  words: englishPlainWords,
  one: ({fields}) => fieldsInWords(fields),
  range: ({fields: start}, {fields: end}) => {
    if (start.year !== end.year) {
      return fieldsInWords(start) + (start.month ? ' – ' : '–') + fieldsInWords(end);
    }
    return start.month === end.month
      ? `${start.day}–${fieldsInWords(end)}`
      : `${fieldsInWords({...start, year: NaN})} – ${fieldsInWords(end)}`;
  },
};

function formatEnglishDate(date: TimelineDate): string {
  if (date.type === 'date') return ENGLISH.one(date);
  return date.type === 'interval' ? formatInterval(date, ENGLISH) : date.edtf;
}

/** "16 June 2025", or as much of it as there is; a year that is NaN is left unsaid. */
function fieldsInWords({year, month, day}: DateFields): string {
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** "2 years 7 months": the coarsest unit and the one below it. */
function formatEnglishDistance({years, months, days}: Distance): string {
  const counts = [years, months, days];
  const first = counts.findIndex(Boolean);
  return counts
    .slice(first, first + 2)
    .map((count, place) => (count ? countInWords(count, UNITS[first + place] ?? 'day') : ''))
    .filter(Boolean)
    .join(' ');
}

function countInWords(count: number, unit: string): string {
  const digits = count < 1000 ? count : String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${digits} ${unit}${count === 1 ? '' : 's'}`;
}
