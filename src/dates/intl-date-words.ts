import {foldedText} from './folded-text.js';
import type {Token} from './typed-token.js';

/** A word and what it is. */
export type WordEntry = readonly [word: string, token: Token];

const MONTHS = [...Array(12).keys()].map((month) => Date.UTC(2025, month, 3, 9));
/** 2025-06-15 is a Sunday. */
const WEEKDAYS = [...Array(7).keys()].map((day) => Date.UTC(2025, 5, 15 + day));
/** At nine in the morning; six hours later it is afternoon. */
const MORNING = MONTHS[0] ?? 0;
/** 44 BC, and a year after it. */
const ERAS = [
  ['E', Date.UTC(-43, 6, 1)],
  ['F', Date.UTC(2025, 6, 1)],
] as const;

/** Alone, and as they stand beside a day and a year. */
const MONTH_SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  {month: 'long'},
  {month: 'short'},
  {day: 'numeric', month: 'long', year: 'numeric'},
  {day: 'numeric', month: 'short'},
];
/** What else stands in a date is of no meaning: "de". */
const FULL_SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  {day: 'numeric', month: 'long', year: 'numeric'},
  {month: 'long', year: 'numeric'},
];
const WIDTHS = ['long', 'short'] as const;
/** One, few and many have different words. */
const COUNTS = [1, 2, 5];
const POWERS = [3, 4, 5, 6, 7, 8, 9];

const LETTERS = /[\p{L}\p{M}]+/gu;
/** What is written in one word with the month after it: Hebrew "in". */
const GLUED = /\p{L}+$/u;
const FULL_WORD = /^[\p{sc=Latin}\p{sc=Cyrillic}]{5,}$/u;

/**
 * What Intl knows of the words in the dates of a language: months, eras, weekdays, halves of the day,
 * "million", "years ago", and what stands between day, month and year. Folded; earlier entries win.
 */
export function* intlDateWords(tag: string): Generator<WordEntry> {
  yield* months(tag);
  yield* otherCalendarWords(tag);
  yield* deepTimeWords(tag);
}

/** The names of the months, long and short, inflected and not, and their beginnings: "Sept". */
export function* months(tag: string): Generator<WordEntry> {
  const beginnings = new Map<string, Set<number>>();
  for (const shape of MONTH_SHAPES) {
    const format = formatOf(tag, shape);
    for (const [index, instant] of MONTHS.entries()) {
      const parts = format.formatToParts(instant);
      const place = parts.findIndex(({type}) => type === 'month');
      const word = foldedText(parts[place]?.value ?? '');
      // A number with a sign: 5月 is read by the sign.
      if (/^\d|^m\d/.test(word)) continue;
      const token = {code: 'M', value: index + 1};
      yield [word, token];
      const glued = GLUED.exec(parts[place - 1]?.value ?? '');
      if (glued) yield [foldedText(glued[0]) + word, token];
      if (!FULL_WORD.test(word)) continue;
      for (const length of [3, 4]) {
        const beginning = word.slice(0, length);
        beginnings.set(beginning, (beginnings.get(beginning) ?? new Set()).add(index + 1));
      }
    }
  }
  for (const [word, [value = 0, ...others]] of beginnings) {
    if (!others.length) yield [word, {code: 'M', value}];
  }
}

function* otherCalendarWords(tag: string): Generator<WordEntry> {
  for (const width of WIDTHS) {
    const format = formatOf(tag, {era: width, year: 'numeric'});
    for (const [code, instant] of ERAS) {
      yield* entries(partOf(format, instant, 'era'), {code, value: 0});
    }
  }
  const weekday = formatOf(tag, {weekday: 'long'});
  for (const [value, instant] of WEEKDAYS.entries()) {
    yield* entries(partOf(weekday, instant, 'weekday'), {code: 'w', value});
  }
  const hour = formatOf(tag, {hour: 'numeric', hour12: true});
  for (const [place, code] of ['a', 'p'].entries()) {
    const instant = MORNING + place * 21_600_000;
    yield* entries(partOf(hour, instant, 'dayPeriod'), {code, value: 0});
  }
  for (const shape of FULL_SHAPES) {
    for (const {type, value} of formatOf(tag, shape).formatToParts(MORNING)) {
      if (type !== 'literal') continue;
      for (const [word] of foldedText(value).matchAll(LETTERS)) yield [word, {code: 'f', value: 0}];
    }
  }
}

function* deepTimeWords(tag: string): Generator<WordEntry> {
  const ago = new Intl.RelativeTimeFormat(tag);
  for (const count of [...COUNTS, 5e6]) {
    for (const {type, value} of ago.formatToParts(-count, 'year')) {
      if (type === 'literal') yield* entries(value, {code: 'G', value: 0});
    }
  }
  const compact = new Intl.NumberFormat(`${tag}-u-nu-latn`, {
    notation: 'compact',
    compactDisplay: 'long',
  });
  for (const power of POWERS) {
    for (const count of COUNTS) {
      const parts = compact.formatToParts(count * 10 ** power);
      const word = parts.find(({type}) => type === 'compact')?.value ?? '';
      const shown = parts.filter(({type}) => type === 'integer').map(({value}) => value);
      const value = (count * 10 ** power) / Number(shown.join(''));
      yield* entries(word, {code: 'X', value});
    }
  }
}

function* entries(text: string, token: Token): Generator<WordEntry> {
  const word = foldedText(text);
  if (/^[\p{L}\p{M}]/u.test(word)) yield [word, token];
}

function formatOf(tag: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    ...shape,
  });
}

function partOf(format: Intl.DateTimeFormat, instant: number, type: string): string {
  return format.formatToParts(instant).find((part) => part.type === type)?.value ?? '';
}
