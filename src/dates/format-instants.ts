import type {MakeFormat} from './instant-format.js';
import {textsFor} from './known-texts.js';
import {memoized} from './memoized.js';
import {ownFormat} from './own-format.js';
import type {PlainDateWords} from './plain-date-words.js';
import {otherCalendar, tagAt} from './shown-calendar.js';

/** What a date is put into words with. */
export interface PlainDateSetting {
  /** A BCP 47 tag that `shownLocale` gives. */
  readonly tag: string;
  readonly words: PlainDateWords;
}

/** The first instant of the year 100: years before it are named with their era, "44 BC", "79 AD". */
const FIRST_BARE_YEAR = -59_011_459_200_000;

/** Firefox writes the long months of Chinese ranges as 六月; the short ones are the same but for that. */
const HAS_SHORT_MONTHS = /^zh/;

/** Intl's years, months and days; in the Gregorian calendar unless the tag names another. */
const intlFormat: MakeFormat = memoized(
  (tag: string, shape: string, era: string) =>
    new Intl.DateTimeFormat(tag, {
      calendar: new Intl.Locale(tag).calendar ?? 'gregory',
      timeZone: 'UTC',
      era: era ? 'short' : undefined,
      year: 'numeric',
      month: shape === 'year' ? undefined : HAS_SHORT_MONTHS.test(tag) ? 'short' : 'long',
      day: shape === 'day' ? 'numeric' : undefined,
    }),
);

const dayFormat: MakeFormat = (tag, shape, era) =>
  ownFormat(tag, shape) ?? intlFormat(tag, shape, era);

/** One instant (then it is both) or two, down to one field. */
export function formatInstants(
  from: number,
  to: number,
  shape: string,
  {tag: asked, words}: PlainDateSetting,
  makeFormat = dayFormat,
): string {
  const tag = tagAt(from, asked);
  const calendar = otherCalendar(tag);
  const format = makeFormat(tag, shape, from < FIRST_BARE_YEAR && !calendar ? 'era' : '');
  const first = format.format(from);
  if (from === to) return first;
  if (calendar && !textsFor(tag)) {
    // Of the ranges of other calendars most locales know only digits and slashes.
    const last = format.format(to);
    return first === last ? first : words.to(first, last);
  }
  const range = format.formatRange(from, to);
  // Where a locale has no pattern of its own the fallback is digits and slashes.
  if (range.includes('/')) return words.to(first, format.format(to));
  // Numbers are joined without spaces; some locales put thin ones there.
  return range.replace(/^(\D*\d+)\s–\s(?=\d)/, '$1–');
}
