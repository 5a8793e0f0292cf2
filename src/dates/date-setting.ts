import type {AnyDateWords} from './any-date-words.js';

/** What a date is put into words with: the options of `formatDate`, checked. */
export interface DateSetting {
  /** A BCP 47 tag that `shownLocale` gives. */
  readonly tag: string;
  readonly words: AnyDateWords;
  /** IANA name; empty: times stay in the zone they came in. */
  readonly timeZone: string;
}
