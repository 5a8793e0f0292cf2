import type {PlainDateWords} from './plain-date-words.js';
import type {CalendarDate, DateInterval} from './timeline-date.js';

/** Which end of a date counts: the last for "by", the first for "since". */
export type Edge = 'earliest' | 'latest';

/** How a locale writes dates. */
export interface DatePattern {
  readonly words: PlainDateWords;
  /** @param edge of which only the first or the last is meant, where it lies in two years or months */
  readonly one: (date: CalendarDate, edge?: Edge) => string;
  /** Two dates that `isPlain` and have one precision: "16–18 June 2025". */
  readonly range: (start: CalendarDate, end: CalendarDate) => string;
}

/** An interval by its ends. */
export function formatInterval({start, end}: DateInterval, pattern: DatePattern): string {
  const {words, one, range} = pattern;
  if (typeof start === 'string') {
    const last = typeof end === 'string' ? '' : one(end, 'latest');
    return start === 'open' ? words.by(last) : words.until(last);
  }
  if (typeof end === 'string') {
    const first = one(start, 'earliest');
    return end === 'open' ? words.since(first) : words.from(first);
  }
  const first = one(start);
  const last = one(end);
  if (first === last) return first;
  return isPlain(start) && isPlain(end) && start.precision === end.precision
    ? range(start, end)
    : words.to(first, last);
}

/** Years, months and days as `parsePlainDate` reads them: no qualifier, no `X`, no time. */
function isPlain({edtf}: CalendarDate): boolean {
  return /^-?\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf);
}
