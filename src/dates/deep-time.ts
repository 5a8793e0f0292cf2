/** Years further away than this are counted from now, in round numbers. */
export const DEEP_TIME = 100_000;

/** They say "milliards d'années": a number in words needs another word before the years. */
const NEEDS_PREPOSITION = /^(ca|es|fr|gl|it|pt|ro)\b/;

/** Nobody knows such a year to more digits than these, nor needs them in a text. */
export const KNOWN_DIGITS = 3;

/**
 * How a number of years in deep time is written: "4.54 billion".
 * @param digits how many digits of it are shown
 */
export function roundNumber(tag: string, digits = KNOWN_DIGITS): Intl.NumberFormatOptions {
  return {
    notation: NEEDS_PREPOSITION.test(tag) ? 'standard' : 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: digits,
  };
}
