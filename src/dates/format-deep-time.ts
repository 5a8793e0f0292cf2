import {memoized} from './memoized.js';

/** They say "milliards d'années": a number in words needs another word before the years. */
const NEEDS_PREPOSITION = /^(ca|es|fr|gl|it|pt|ro)\b/;

const relativeFormat = memoized((tag: string) => new Intl.RelativeTimeFormat(tag));

const roundFormat = memoized(
  (tag: string, digits: string) =>
    new Intl.NumberFormat(tag, {
      notation: NEEDS_PREPOSITION.test(tag) ? 'standard' : 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: Number(digits),
    }),
);

/** Nobody knows such a year to more digits than these, nor needs them in a text. */
const DIGITS = 3;

/**
 * "4.5 billion years ago": years so far away that they are counted from now, with now rounded off.
 * @param digits how many digits of the year the source vouches for
 */
export function formatDeepTime(tag: string, year: number, digits: number): string {
  const round = roundFormat(tag, String(Math.min(DIGITS, digits))).format(Math.abs(year));
  // Intl knows the words around a number of years, and the short form of a number, but not both at once.
  return relativeFormat(tag)
    .formatToParts(year, 'year')
    .map(({type, value}, place, parts) => {
      if (type === 'literal') return value;
      return place === parts.findIndex((part) => part.type !== 'literal') ? round : '';
    })
    .join('');
}
