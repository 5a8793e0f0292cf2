import {foldedLetters} from '../dates/folded-letters.js';

/** Longer texts are found by their beginning: a hundred thousand characters, a short novel. */
const LONGEST_TEXT = 100_000;
/** What a reader types into a search box, and more. */
const LONGEST_QUERY = 200;

/** Apostrophes, quotation marks and dots inside words: “Xi’an” is `xian`, “U.S.” is `us`. */
const WITHIN_WORDS = /['‘’`´"“”„«»‹›]|(?<=\p{L})\.(?=\p{L}(?!\p{L}))/gu;
/** Hyphens and dashes of every length. */
const DASHES = /[\p{Pd}\u2212]+/gu;
/** A dot under Indian letters that many leave out. */
const NUKTA = /[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc]/g;
/** Letters that are no others with an accent, but are typed as these. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ς: 'σ',
};
const OTHERWISE_TYPED = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'g');
const PUNCTUATION = /^\p{P}+|\p{P}+$/gu;

/**
 * A text as it is searched: two texts that readers take for the same, in any script, fold to the same.
 * Of a text that is longer than 100,000 characters the beginning counts.
 */
export function foldedWords(text: string): string {
  return foldedLetters(text.slice(0, LONGEST_TEXT))
    .replace(WITHIN_WORDS, '')
    .replace(DASHES, '-')
    .replace(NUKTA, '')
    .replace(OTHERWISE_TYPED, (letter) => TYPED_AS[letter] ?? letter);
}

/**
 * The words to look for, folded, without punctuation around them. All of them have to occur, anywhere in
 * words: in scripts without spaces there is no telling where one ends.
 * @returns empty where nothing is looked for
 */
export function queryWords(query: string): readonly string[] {
  const words = foldedWords(query.slice(0, LONGEST_QUERY))
    .split(/\s+/)
    .map((word) => word.replace(PUNCTUATION, ''))
    .filter(Boolean);
  return [...new Set(words)];
}
