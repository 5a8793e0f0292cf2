import {englishPlainWords} from './english-plain-words.js';
import type {PlainDateWords} from './plain-date-words.js';
import {neutralPlainWords, plainWordsFor} from './plain-words-for.js';
import {FIRST_QUARTER, FIRST_SEASON} from './season-months.js';

/** What Intl has no words for, in all dates. */
export interface DateWords extends PlainDateWords {
  /**
   * An EDTF code, 21 to 41, of a year: a season without a hemisphere, northern or southern, a quarter,
   * a third or a half. Nothing: the months are shown for the last three, for a season only the year.
   */
  season(code: number, year: string): string | undefined;
  /** A decade, a century or a millennium by its first year. Nothing: it is shown as a range of years. */
  period(firstYear: number, years: number): string | undefined;
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const HEMISPHERES = ['', ' (northern hemisphere)', ' (southern hemisphere)'];
const PARTS = [
  'first quarter',
  'second quarter',
  'third quarter',
  'fourth quarter',
  'first third',
  'second third',
  'last third',
  'first half',
  'second half',
];

export const englishWords: DateWords = {
  ...englishPlainWords,
  season(code, year) {
    const place = code - FIRST_SEASON;
    return code < FIRST_QUARTER
      ? `${SEASONS[place % 4]} ${year}${HEMISPHERES[place >> 2]}`
      : `${PARTS[code - FIRST_QUARTER]} of ${year}`;
  },
  // "The 1900s" are a century; the decade 1900–1909 and the century 2000–2099 need their years.
  period: (firstYear, years) =>
    firstYear > 0 && years < 1000 && (firstYear / years) % 10 ? `${firstYear}s` : undefined,
};

/** Signs instead of words, for the languages that have none here. */
export const neutralWords: DateWords = {
  ...neutralPlainWords,
  season(code, year) {
    const quarter = code - FIRST_QUARTER + 1;
    return quarter > 0 && quarter < 5 ? `${year} (Q${quarter})` : undefined;
  },
  period: () => undefined,
};

/** The words for a BCP 47 tag: English, or signs. */
export function dateWordsFor(language: string): DateWords {
  return plainWordsFor(language) === englishPlainWords ? englishWords : neutralWords;
}
