import type {DateTexts, Inflections, Phrase} from './date-texts.js';
import type {AnyDateWords} from './any-date-words.js';
import {numberingOf, withDigits} from './numbering.js';
import {FIRST_QUARTER, FIRST_SEASON} from './season-months.js';

/** What stands around a date in the language of some texts, with the digits of a BCP 47 tag. */
export function ownWords(tag: string, texts: DateTexts): AnyDateWords {
  const {wideJoin = ' – ', to = `{0}${wideJoin}{1}`} = texts;
  const around = (phrase: Phrase, date: string): string =>
    tidied(phraseAround(texts[phrase], inflected(date, INFLECTED_BY[phrase], texts), texts), texts);
  return {
    qualified(date, approximate, uncertain) {
      if (!approximate) return around('perhaps', date);
      const about = around('about', date);
      return uncertain ? texts.uncertain.replace('{0}', about) : about;
    },
    roughly(length) {
      const {about, roughly = about} = texts;
      return phraseAround(roughly, inflected(length, 'lengths', texts), texts);
    },
    by: (date) => around('by', date),
    since: (date) => around('since', date),
    until: (date) => around('until', date),
    from: (date) => around('from', date),
    to: (start, end) => to.replace('{0}', start).replace('{1}', end),
    season: (code, year) => tidied(seasonOf(code, year, texts), texts),
    period(firstYear, years) {
      const phrase = periodOf(firstYear, years, texts);
      return phrase && tidied(withDigits(phrase, numberingOf(tag, texts)), texts);
    },
  };
}

/** What else a phrase inflects as. */
const INFLECTED_BY: Readonly<Record<Phrase, keyof Inflections | undefined>> = {
  about: 'about',
  perhaps: undefined,
  by: 'by',
  until: 'by',
  since: 'since',
  from: 'since',
};

const BARE_YEAR = /^\p{Nd}+$/u;
const WORDS = /\p{L}[\p{L}\p{M}]*/gu;
const NUMBERS = /\p{Nd}+/gu;

/** The phrase has a form for bare years, one for what has a month, and perhaps one for days. */
function phraseAround(phrase: string, date: string, texts: DateTexts): string {
  const [ofYear = '', ofMonth = ofYear, ofDay = ofMonth] = phrase.split('|');
  const form = BARE_YEAR.test(date) ? ofYear : isDay(date, texts) ? ofDay : ofMonth;
  return form.replace('{0}', date);
}

function isDay(date: string, {months, monthsOfDays = months}: DateTexts): boolean {
  const hasMonth = monthsOfDays.split('|').some((month) => date.includes(month));
  return hasMonth && (date.match(NUMBERS) ?? []).length > 1;
}

function inflected(
  text: string,
  by: keyof Inflections | undefined,
  {inflected: forms}: DateTexts,
): string {
  const list = by && forms?.[by];
  if (!list) return text;
  const pairs = new Map(
    list.split('|').map((pair) => pair.split('>') as [word: string, form: string]),
  );
  return text.replace(WORDS, (word) => pairs.get(word) ?? word);
}

function tidied(phrase: string, {tidied: tidy}: DateTexts): string {
  return tidy?.(phrase) ?? phrase;
}

function seasonOf(code: number, year: string, texts: DateTexts): string {
  const {seasons, hemispheres, parts, yearOf = '{y}', season = '{s} {y}', part = season} = texts;
  const inYear = BARE_YEAR.test(year) ? yearOf.replace('{y}', year) : year;
  const say = (pattern: string, name = ''): string =>
    pattern.replace('{s}', name).replace('{y}', inYear);
  if (code >= FIRST_QUARTER) return say(part, parts.split('|')[code - FIRST_QUARTER]);
  const place = code - FIRST_SEASON;
  const hemisphere = ['', ...hemispheres.split('|')][place >> 2] ?? '';
  return say(season, seasons.split('|')[place % 4]) + hemisphere;
}

function periodOf(
  firstYear: number,
  years: number,
  {decade, century}: DateTexts,
): string | undefined {
  if (years === 10) {
    // The first of a century may be the century.
    return firstYear > 0 && (firstYear / 10) % 10
      ? decade?.replace('{y}', String(firstYear))
      : undefined;
  }
  if (years !== 100 || firstYear < 100) return undefined;
  const number = firstYear / 100 + 1;
  return century?.replace('{n}', String(number)).replace('{N}', inRoman(number));
}

const ROMAN = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** A number up to 100 in Roman numerals. */
function inRoman(number: number): string {
  let rest = number;
  let text = '';
  for (const [sign, value] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
