import {englishPlainWords} from './english-plain-words.js';
import {textsFor} from './known-texts.js';
import {ownWords} from './own-words.js';
import type {PlainDateWords} from './plain-date-words.js';

/** Signs instead of words, for languages whose words are not there. */
export const neutralPlainWords: PlainDateWords = {
  qualified: (date, approximate, uncertain) =>
    `${approximate ? '≈ ' : ''}${date}${uncertain ? ' ?' : ''}`,
  by: (date) => `≤ ${date}`,
  since: (date) => `${date} –`,
  until: (date) => `? – ${date}`,
  from: (date) => `${date} – ?`,
  to: (start, end) => `${start} – ${end}`,
};

/** The words for a BCP 47 tag: those of its language, as far as they have been loaded, or signs. */
export function plainWordsFor(language: string): PlainDateWords {
  if (/^en\b/i.test(language)) return englishPlainWords;
  const texts = textsFor(language);
  return texts ? ownWords(language, texts) : neutralPlainWords;
}
