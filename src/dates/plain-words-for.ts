import {englishPlainWords} from './english-plain-words.js';
import type {PlainDateWords} from './plain-date-words.js';

/** Signs instead of words, for the languages that have none here. */
export const neutralPlainWords: PlainDateWords = {
  qualified: (date, approximate, uncertain) =>
    `${approximate ? '≈ ' : ''}${date}${uncertain ? ' ?' : ''}`,
  by: (date) => `≤ ${date}`,
  since: (date) => `${date} –`,
  until: (date) => `? – ${date}`,
  from: (date) => `${date} – ?`,
  to: (start, end) => `${start} – ${end}`,
};

/** The words for a BCP 47 tag: English, or signs. */
export function plainWordsFor(language: string): PlainDateWords {
  return /^en\b/i.test(language) ? englishPlainWords : neutralPlainWords;
}
