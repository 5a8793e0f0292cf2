import {DAY, dayNumber} from './civil-day.js';
import {DEEP_TIME} from './deep-time.js';
import {edtfOfFields} from './edtf-of-fields.js';
import {formatDeepTime, formatNow} from './format-deep-time.js';
import {formatInstants} from './format-instants.js';
import {plainWordsFor} from './plain-words-for.js';
import {tickLocale} from './tick-locale.js';

/** Where ticks are this many years apart, two thousand are less than a pixel: year 1 is now. */
const NOW_IS_YEAR_ONE = 1e6;

/**
 * A year among others: "2025", "500 BC", "4.54 billion years ago", with as many digits as it takes to
 * tell it from its neighbours.
 * @param year astronomical: 0 is 1 BC
 * @param step how many years its neighbours are away, a digit and zeros
 */
export function formatTickYear(year: number, step: number, language: string): string {
  const tag = tickLocale(language);
  // The round number that a tick before our era stands at: 500 BC is the year −499.
  const round = year < 1 ? year - 1 : year;
  const isDeep = Math.abs(round) > DEEP_TIME;
  if (!tag) return edtfOfFields({year: isDeep ? round : year});
  if (isDeep) {
    return formatDeepTime(tag, round, String(Math.abs(round)).length - String(step).length + 1);
  }
  if (year === 1 && step >= NOW_IS_YEAR_ONE) return formatNow(tag);
  const start = dayNumber(year, 1, 1) * DAY;
  return formatInstants(start, start, 'year', {tag, words: plainWordsFor(tag)});
}
