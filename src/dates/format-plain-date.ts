import {dateLocale} from './date-locale.js';
import {formatInstants, type PlainDateSetting} from './format-instants.js';
import {plainWordsFor, type PlainDateWords} from './plain-date-words.js';
import type {CalendarDate, DateInterval, TimelineDate} from './timeline-date.js';

export interface FormatDateOptions<Words = PlainDateWords> {
  /** BCP 47; English if absent or malformed. */
  readonly language?: string | undefined;
  /** Instead of the language's own. */
  readonly words?: Words | undefined;
}

/** Puts one end of an interval into words. */
export type FormatEnd = (date: CalendarDate) => string;

/**
 * A date that `parsePlainDate` reads, in words: "2020", "May 2023", "16–18 June 2025", "by 2030". Where
 * Intl has no data for a language it is the EDTF string. Never throws.
 */
export function formatPlainDate(date: TimelineDate, options: FormatDateOptions = {}): string {
  try {
    const tag = dateLocale(options.language ?? 'en');
    const {words = plainWordsFor(tag)} = options;
    if (tag) {
      const setting = {tag, words};
      const formatEnd: FormatEnd = (end) => formatPlainRange(end, end, setting);
      if (date.type === 'date') return formatEnd(date);
      if (date.type === 'interval') return formatInterval(date, setting, formatEnd);
    }
  } catch {
    // An old Intl cannot do this one.
  }
  return date.edtf;
}

/** An interval by its ends; two of one precision and zone are written as Intl writes a range. */
export function formatInterval(
  {start, end}: DateInterval,
  setting: PlainDateSetting,
  formatEnd: FormatEnd,
): string {
  const {words} = setting;
  const first = typeof start === 'string' ? '' : formatEnd(start);
  const last = typeof end === 'string' ? '' : formatEnd(end);
  if (typeof start === 'string') return start === 'open' ? words.by(last) : words.until(last);
  if (typeof end === 'string') return end === 'open' ? words.since(first) : words.from(first);
  if (first === last) return first;
  return isPlain(start) && isPlain(end) && start.precision === end.precision
    ? formatPlainRange(start, end, setting)
    : words.to(first, last);
}

/** Years, months and days as `parsePlainDate` reads them: no qualifier, no `X`, no time. */
export function isPlain({edtf}: CalendarDate): boolean {
  return /^-?\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf);
}

function formatPlainRange(from: CalendarDate, to: CalendarDate, setting: PlainDateSetting): string {
  return formatInstants(from.earliest, to.earliest, from.precision, setting);
}
