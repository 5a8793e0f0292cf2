/** What Intl has no words for in plain dates and intervals. Every `date` is a date already put into words. */
export interface PlainDateWords {
  /** A date that is approximate ("about 1984"), uncertain, or both. */
  qualified(date: string, approximate: boolean, uncertain: boolean): string;
  /** A length of time that is approximate; absent: as `qualified` says a date. */
  roughly?(length: string): string;
  /** `../2030`: at any time up to a date. */
  by(date: string): string;
  /** `2020/..`: from a date on, without end. */
  since(date: string): string;
  /** `/2016`: up to a date; when it began is not known. */
  until(date: string): string;
  /** `1985/`: from a date; when it ended is not known. */
  from(date: string): string;
  /** From one date to another that Intl cannot join, as they are not of one kind. */
  to(start: string, end: string): string;
}
