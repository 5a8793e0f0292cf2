import {knownTimeZone} from './date-format.js';
import type {DateSetting} from './date-setting.js';
import type {AnyDateWords} from './any-date-words.js';
import {dateWordsFor} from './date-words.js';
import {formatCalendarDate} from './format-calendar-date.js';
import {formatInterval} from './format-interval.js';
import type {FormatDateOptions} from './format-plain-date.js';
import {atEdge, formatSpan} from './format-span.js';
import {memoized} from './memoized.js';
import type {TimelineDate} from './timeline-date.js';
import {otherCalendar} from './shown-calendar.js';
import {shownLocale} from './shown-locale.js';
import {unaidedIn} from './unaided.js';

export interface FormatAnyDateOptions extends FormatDateOptions<AnyDateWords> {
  /** IANA name of the zone to show times in that know their offset from UTC, instead of their own. */
  readonly timeZone?: string | undefined;
}

const listFormat = memoized(
  (tag: string, type: 'conjunction' | 'disjunction') => new Intl.ListFormat(tag, {type}),
);

/**
 * A date in words, never more precise than it is: "May 2023", "16–18 June 2025", "by 2030", "about
 * 1984". Where Intl has no data for a language it is the EDTF string. Never throws.
 */
export function formatDate(date: TimelineDate, options: FormatAnyDateOptions = {}): string {
  const {language = 'en', timeZone} = options;
  try {
    const tag = shownLocale(language);
    const {words = dateWordsFor(tag)} = options;
    if (tag) return phrase(date, {tag, words, timeZone: timeZone ? knownTimeZone(timeZone) : ''});
  } catch {
    // An old Intl, or words somebody registered, cannot do this one.
  }
  return date.edtf;
}

function phrase(date: TimelineDate, setting: DateSetting): string {
  if (date.type === 'date') return formatCalendarDate(date, setting);
  if (date.type === 'interval') {
    return formatInterval(date, {
      words: setting.words,
      one: (end, edge) =>
        formatCalendarDate(otherCalendar(setting.tag) ? atEdge(end, edge) : end, setting),
      range: (start, end) => formatSpan(start, end, start.precision, setting),
    });
  }
  const members = date.members.map((member) => phrase(member, setting));
  const isChoice = date.type === 'one-of';
  return (
    unaidedIn(setting.tag)?.list(members, isChoice) ??
    listFormat(setting.tag, isChoice ? 'disjunction' : 'conjunction').format(members)
  );
}
