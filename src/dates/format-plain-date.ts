import {formatInterval, type DatePattern} from './format-interval.js';
import {atEdge, formatSpan} from './format-span.js';
import type {PlainDateWords} from './plain-date-words.js';
import {plainWordsFor} from './plain-words-for.js';
import type {TimelineDate} from './timeline-date.js';
import {otherCalendar} from './shown-calendar.js';
import {shownLocale} from './shown-locale.js';

export interface FormatDateOptions<Words = PlainDateWords> {
  /** BCP 47; English if absent or malformed. */
  readonly language?: string | undefined;
  /** Instead of the language's own. */
  readonly words?: Words | undefined;
}

/**
 * A date that `parsePlainDate` reads, in words: "2020", "May 2023", "16–18 June 2025", "by 2030". Where
 * Intl has no data for a language it is the EDTF string. Never throws.
 */
export function formatPlainDate(date: TimelineDate, options: FormatDateOptions = {}): string {
  try {
    const tag = shownLocale(options.language ?? 'en');
    const {words = plainWordsFor(tag)} = options;
    if (tag) {
      const range: DatePattern['range'] = (start, end) =>
        formatSpan(start, end, start.precision, {tag, words});
      const one: DatePattern['one'] = (single, edge) => {
        const date = otherCalendar(tag) ? atEdge(single, edge) : single;
        return range(date, date);
      };
      if (date.type === 'date') return one(date);
      if (date.type === 'interval') return formatInterval(date, {words, one, range});
    }
  } catch {
    // An old Intl cannot do this one.
  }
  return date.edtf;
}
