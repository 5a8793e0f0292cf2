import type {DateTexts} from './date-texts.js';
import {memoized} from './memoized.js';

/** The numbering system for a BCP 47 tag: the one it names, that of its region, or that of its language. */
export function numberingOf(tag: string, texts: DateTexts): string {
  const {numberingSystem, region} = new Intl.Locale(tag);
  if (numberingSystem) return numberingSystem;
  return region && !texts.unaided
    ? new Intl.NumberFormat(tag).resolvedOptions().numberingSystem
    : (texts.digits ?? 'latn');
}

/** The digits from 0 to 9 of a numbering system; Latin ones for one that Intl does not know. */
const digitsOf = memoized((numbering: string): readonly string[] => {
  const format = new Intl.NumberFormat(`en-u-nu-${numbering}`);
  return Array.from({length: 10}, (_, digit) => format.format(digit));
});

/** A text with its digits in a numbering system. */
export function withDigits(text: string, numbering: string): string {
  if (numbering === 'latn') return text;
  const digits = digitsOf(numbering);
  const inDigits = (number: string): string =>
    number.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  return text.replace(/\d+/g, (number) =>
    // A year is read digit by digit in Chinese, a day is not: 十六, not 一六.
    numbering === 'hanidec' && /^[1-9]\d$/.test(number)
      ? tensInChinese(number, digits)
      : inDigits(number),
  );
}

function tensInChinese(number: string, digits: readonly string[]): string {
  const [tens = 0, ones = 0] = Array.from(number, Number);
  return `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`;
}
