import {likelySubtags} from './likely-subtags.js';

export type TextDirection = 'ltr' | 'rtl';

/** Scripts that run from right to left and are in daily use (ISO 15924). */
const RIGHT_TO_LEFT: readonly (string | undefined)[] = [
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
];

/** Letters of those scripts. @see https://www.unicode.org/Public/UCD/latest/ucd/extracted/DerivedBidiClass.txt */
const LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10d00}-\u{10d3f}\u{1e900}-\u{1e95f}]/u;

/** Which way a language runs, in the script that it has or most likely has. */
export function directionOfLanguage(tag: string): TextDirection {
  return RIGHT_TO_LEFT.includes(likelySubtags(tag).script) ? 'rtl' : 'ltr';
}

/** Whether a text has letters, and none of them runs from right to left. */
export function isLeftToRight(text: string): boolean {
  return /\p{L}/u.test(text) && !LETTERS.test(text);
}
