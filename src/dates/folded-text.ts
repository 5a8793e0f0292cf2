import {foldedLetters} from './folded-letters.js';

/** The apostrophe of Uzbek is a part of its letters. */
const UZBEK_APOSTROPHE = /([og])['‘’`](?=[a-z])/g;
const APOSTROPHES = /['‘’`´]/g;
/** Full-width tildes are dashes; an ASCII one may be EDTF. */
const WAVES = /[～〜]/g;
const ABBREVIATION_DOT = /([\p{L}\p{M}])\./gu;

/**
 * A text without what people leave out, or type in several ways: case, accents, dots of abbreviations,
 * kinds of apostrophes and spaces, forms of the Arabic letters yeh and kaf. All digits are those of ASCII.
 */
export function foldedText(text: string): string {
  return foldedLetters(text.replace(WAVES, '–'))
    .replace(UZBEK_APOSTROPHE, '$1')
    .replace(APOSTROPHES, ' ')
    .replace(ABBREVIATION_DOT, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
}
