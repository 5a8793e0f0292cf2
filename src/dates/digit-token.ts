import type {DigitOrder} from './digit-order.js';
import type {DateFields} from './timeline-date.js';
import type {Token} from './typed-token.js';

type Groups = readonly (string | undefined)[];

/** A pattern for the beginning of a text, and what is made of its groups; nothing if they are no date. */
type Notation = readonly [
  pattern: RegExp,
  tokenOf: (groups: Groups, order: DigitOrder) => Token | undefined,
];

/** What begins with a digit; the longest first. */
const NOTATIONS: readonly Notation[] = [
  // 16.06.2025, 2025-6-16, 2025. 6. 16.
  [/^(\d{1,4})( ?[./-] ?|–)(\d{1,2})\2(\d{1,4})\.?(?!\d)/, dayToken],
  // 14:30, 14h30, 14:30:05.5, and perhaps a zone: UTC, +05:00, UTC-3
  [
    /^(\d{1,2})[:h](\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?!\d)(?: ?(utc|gmt|z)(?![a-z])(?:([+−-])(\d\d?)(?::?(\d\d))?)?|(\+)(\d\d)(?::?(\d\d))?)?/,
    timeToken,
  ],
  // The 28.05. of 28.05.–02.06.2025
  [
    /^(\d{1,2})([./])(\d{1,2})\.?(?= ?[–—-] ?\d{1,2}\2\d)/,
    ([, first, , second], order) => fieldsToken(monthAndDay(Number(first), Number(second), order)),
  ],
  // 06/2025
  [
    /^(\d{1,2})[./-](\d{4})(?!\d)/,
    ([, month, year]) => fieldsToken({year: Number(year), month: Number(month)}),
  ],
  // 2025/6, 2025. 6.
  [
    /^(\d{4})(?:[./-](\d{1,2})(?!\d)|\. (\d{1,2})\.?$)/,
    ([, year, month, spaced]) => fieldsToken({year: Number(year), month: Number(month ?? spaced)}),
  ],
  // 4 500 000 000, 10,000
  [/^\d{1,3}(?:[ ,.]\d{3})+(?!\d)/, ([digits = '']) => wide(digits.replace(/\D/g, ''))],
  // 4.5
  [/^\d{1,9}[.,]\d{1,3}(?!\d)/, ([digits = '']) => wide(digits.replace(',', '.'))],
  [/^\d{5,}/, ([digits = '']) => wide(digits)],
  [/^\d+/, ([digits = '']) => numberToken(digits)],
];

/** The date, time or number that a text begins with, and its length. */
export function digitToken(
  text: string,
  order: DigitOrder,
): {readonly token: Token | undefined; readonly length: number} | undefined {
  for (const [pattern, tokenOf] of NOTATIONS) {
    const groups = pattern.exec(text);
    if (groups) return {token: tokenOf(groups, order), length: groups[0].length};
  }
  return undefined;
}

/** A number of one to four digits: with three or more it can be a year. */
export function numberToken(digits: string): Token {
  return {
    code: digits.length < 3 ? 'n' : 'y',
    value: Number(digits),
    size: significantDigits(digits),
  };
}

function wide(digits: string): Token {
  return {code: 'N', value: Number(digits), size: significantDigits(digits)};
}

function significantDigits(digits: string): number {
  const all = digits.replace('.', '').replace(/^0+/, '');
  return (digits.includes('.') ? all : all.replace(/0+$/, '')).length;
}

function fieldsToken(fields: Partial<DateFields>): Token {
  return {code: 'C', value: 0, fields};
}

/** The year is the number of four digits; years of two are never guessed. */
function dayToken([, first = '', , second, third = '']: Groups, order: DigitOrder) {
  if (first.length === 4 && third.length < 3) {
    return fieldsToken({year: Number(first), month: Number(second), day: Number(third)});
  }
  if (first.length > 2 || third.length !== 4) return undefined;
  return fieldsToken({
    year: Number(third),
    ...monthAndDay(Number(first), Number(second), order),
  });
}

function monthAndDay(first: number, second: number, order: DigitOrder): Partial<DateFields> {
  return order === 'day-first' ? {month: second, day: first} : {month: first, day: second};
}

function timeToken([, hour, minute, second, fraction, utc, ...zone]: Groups): Token {
  const [sign, hours, minutes] = zone[0] ? zone : zone.slice(3);
  const offset = 60 * Number(hours ?? 0) + Number(minutes ?? 0);
  return {
    code: 'T',
    value: 0,
    fields: {
      hour: Number(hour),
      minute: Number(minute),
      ...(second && {second: Number(second)}),
      ...(fraction && {millisecond: Number(fraction.padEnd(3, '0').slice(0, 3))}),
      ...((utc ?? sign) && {offset: sign && sign !== '+' ? -offset : offset}),
    },
  };
}
