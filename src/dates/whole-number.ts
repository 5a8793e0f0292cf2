const DIGITS = /^\s*[+-]?\d+\s*$/;

/**
 * A whole number, or the number of its digits; NaN for anything else, and for what is too large to be
 * exact. Unlike `Number`, it takes neither `1e3` nor `0x10`.
 */
export function wholeNumber(value: unknown): number {
  const number = typeof value === 'string' && DIGITS.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : NaN;
}
