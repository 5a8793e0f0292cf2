/** Accents, Arabic vowel signs, Hebrew points. Vowel signs of Indian scripts are letters, and stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
/** Characters that only say how others are drawn, and signs that mark abbreviations and years. */
const UNSEEN =
  /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0970\u05f3\u05f4ʻʼ]/g;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;

/**
 * A text with each letter as it is compared: without case and accents, in one form of the Arabic letters
 * yeh and kaf, in ASCII's digits. Korean syllables and the marks of Japanese kana stay whole. Signs stay,
 * but for those that are not seen.
 */
export function foldedLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(OTHER_DIGIT, asciiDigit)
    .replace(/ı/g, 'i')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک');
}

/** Unicode has the ten digits of a script in a row that begins at a code point ending in 0 or in 6. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const place = code & 15;
  return String(DIGIT.test(String.fromCodePoint(code - place)) ? place : place - 6);
}
