import type {PlainDateWords} from './plain-date-words.js';

/** What Intl has no words for, in all dates. */
export interface AnyDateWords extends PlainDateWords {
  /**
   * An EDTF code, 21 to 41, of a year: a season without a hemisphere, northern or southern, a quarter,
   * a third or a half. Nothing: the months are shown for the last three, for a season only the year.
   */
  season(code: number, year: string): string | undefined;
  /** A decade, a century or a millennium by its first year. Nothing: it is shown as a range of years. */
  period(firstYear: number, years: number): string | undefined;
}
