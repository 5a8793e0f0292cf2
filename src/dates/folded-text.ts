/** Accents, Arabic vowel signs, Hebrew points. Vowel signs of Indian scripts are letters, and stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
/** Characters that only say how others are drawn, and signs that mark abbreviations and years. */
const UNSEEN =
  /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0970\u05f3\u05f4ʻʼ]/g;
/** The apostrophe of Uzbek is a part of its letters. */
const UZBEK_APOSTROPHE = /([og])['‘’`](?=[a-z])/g;
const APOSTROPHES = /['‘’`´]/g;
/** Full-width tildes are dashes; an ASCII one may be EDTF. */
const WAVES = /[～〜]/g;
const ABBREVIATION_DOT = /([\p{L}\p{M}])\./gu;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;

/**
 * A text without what people leave out, or type in several ways: case, accents, dots of abbreviations,
 * kinds of apostrophes and spaces, forms of the Arabic letters yeh and kaf. All digits are those of ASCII.
 */
export function foldedText(text: string): string {
  return text
    .replace(WAVES, '–')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(UZBEK_APOSTROPHE, '$1')
    .replace(APOSTROPHES, ' ')
    .replace(ABBREVIATION_DOT, '$1 ')
    .replace(OTHER_DIGIT, asciiDigit)
    .replace(/ı/g, 'i')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Unicode has the ten digits of a script in a row that begins at a code point ending in 0 or in 6. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const place = code & 15;
  return String(DIGIT.test(String.fromCodePoint(code - place)) ? place : place - 6);
}
