import {EVERY_TEXT} from '../../src/dates/every-text.js';
import {formatAnyDistance} from '../../src/dates/format-any-distance.js';
import {formatDate} from '../../src/dates/format-date.js';
import {sayWith} from '../../src/dates/known-texts.js';
import {NO_DISTANCE, type Distance} from '../../src/dates/field-distance.js';
import {formatTickContext, formatTick} from '../../src/dates/format-tick.js';
import {formatTickYear} from '../../src/dates/format-tick-year.js';
import {dateOf} from './date-of.js';
import {withPlainSpaces} from './with-plain-spaces.js';

/** Something that is said of time, in any language. */
export interface DateForm {
  /** An EDTF string, or what else it is. */
  readonly name: string;
  readonly in: (language: string) => string;
}

const NOON = Date.UTC(2025, 5, 16, 12);

const DATES = [
  ...['2020', '2023-05', '2025-06-16', '2025-05-01'],
  ...['2025-06-16/2025-06-18', '2025-05-28/2025-06-02', '2024-12-16/2025-01-03'],
  ...['2024-06/2024-07', '2024-12/2025-07', '2016/2019', '2024-12/2025-06-16'],
  ...['../2030', '../2030-05', '../2025-06-18'],
  ...['2022/..', '2022-05/..', '2022-05-09/..'],
  ...['/2016', '/2016-05', '1985/', '1985-05/'],
  ...['1984~', '2023-05~', '2025-06-16~', '1984?', '2023-05?', '1984%'],
  ...['201X', '201X~', '../201X', '18XX'],
  ...['2001-21', '2001-22', '2001-23', '2001-24', '2001-29', '2001-22~', '2001-21/..'],
  ...['2025-33', '2025-34', '2025-38', '2025-40', '../2025-36'],
  ...['-0043', '-0043-03-15', '0079', '-0100/-0044', '-0043~', '../-0043'],
  ...['Y-4500000000', 'Y-300000~', 'Y170000'],
  ...['{2020,2022,2024-05}', '[2020,2021]'],
];

const dates: readonly DateForm[] = DATES.map((name) => ({
  name,
  in: (language) => formatDate(dateOf(name), {language}),
}));

function gap(name: string, distance: Partial<Distance>): DateForm {
  return {
    name,
    in: (language) => formatAnyDistance({...NO_DISTANCE, ...distance}, language),
  };
}

const ticks: readonly DateForm[] = [
  {name: 'a tick at a day', in: (language) => formatTick(NOON, 'day', language)},
  {name: 'the day above ticks', in: (language) => formatTickContext(NOON, 'day', language)},
  {name: 'the month above ticks', in: (language) => formatTickContext(NOON, 'month', language)},
  {name: 'a tick at 2025', in: (language) => formatTickYear(2025, 1, language)},
  {name: 'a tick at 500 BC', in: (language) => formatTickYear(-499, 100, language)},
  {name: 'a tick at now', in: (language) => formatTickYear(1, 1e6, language)},
];

/**
 * Every form there is, but for those that Intl says in most languages, and not everywhere the same: times of
 * day and the short names of months.
 */
export const DATE_FORMS: readonly DateForm[] = [
  ...dates,
  gap('a gap of 3 years 7 months', {years: 3, months: 7}),
  gap('a gap of 21 years', {years: 21}),
  gap('a gap of about 40 years', {years: 40, approximate: true}),
  ...ticks,
].map(({name, in: say}) => ({
  name,
  in: (language) => withPlainSpaces(sayWith(EVERY_TEXT, () => say(language))),
}));
