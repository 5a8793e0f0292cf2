import {roundNumber} from './deep-time.js';
import {memoized} from './memoized.js';
import {unaidedIn} from './unaided.js';

const relativeFormat = memoized((tag: string) => new Intl.RelativeTimeFormat(tag));

const roundFormat = memoized(
  (tag: string, digits: string) => new Intl.NumberFormat(tag, roundNumber(tag, Number(digits))),
);

/**
 * "4.5 billion years ago": years so far away that they are counted from now, with now rounded off.
 * @param digits how many digits of the year are shown
 * @param around what is said around the number, such as "about"
 */
export function formatDeepTime(
  tag: string,
  year: number,
  digits: number,
  around = (number: string): string => number,
): string {
  const unaided = unaidedIn(tag);
  if (unaided) {
    const {ago, ahead} = unaided.texts;
    return (year < 0 ? ago : ahead).replace('{0}', around(unaided.round(Math.abs(year), digits)));
  }
  const round = around(roundFormat(tag, String(digits)).format(Math.abs(year)));
  // Intl knows the words around a number of years, and the short form of a number, but not both at once.
  return relativeFormat(tag)
    .formatToParts(year, 'year')
    .map(({type, value}, place, parts) => {
      if (type === 'literal') return value;
      return place === parts.findIndex((part) => part.type !== 'literal') ? round : '';
    })
    .join('');
}

const nowFormat = memoized((tag: string) => new Intl.RelativeTimeFormat(tag, {numeric: 'auto'}));

/** "now": where years in deep time are counted from. */
export function formatNow(tag: string): string {
  return unaidedIn(tag)?.texts.now ?? nowFormat(tag).format(0, 'second');
}
