import type {AnyDateWords} from './any-date-words.js';
import {englishPlainWords} from './english-plain-words.js';
import {textsFor} from './known-texts.js';
import {ownWords} from './own-words.js';
import {neutralPlainWords} from './plain-words-for.js';
import {FIRST_QUARTER, FIRST_SEASON} from './season-months.js';

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

export const englishWords: AnyDateWords = {
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

/** Signs instead of words, for languages whose words are not there. */
export const neutralWords: AnyDateWords = {
  ...neutralPlainWords,
  season(code, year) {
    const quarter = code - FIRST_QUARTER + 1;
    return quarter > 0 && quarter < 5 ? `${year} (Q${quarter})` : undefined;
  },
  period: () => undefined,
};

/** The words for a BCP 47 tag: those of its language, as far as they have been loaded, or signs. */
export function dateWordsFor(language: string): AnyDateWords {
  if (/^en\b/i.test(language)) return englishWords;
  const texts = textsFor(language);
  return texts ? ownWords(language, texts) : neutralWords;
}
