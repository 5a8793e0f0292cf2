import type {DateWords} from './date-words.js';

/** What a date is put into words with: the options of `formatDate`, checked. */
export interface DateSetting {
  /** A BCP 47 tag that Intl has data for. */
  readonly tag: string;
  readonly words: DateWords;
  /** IANA name; empty: times stay in the zone they came in. */
  readonly timeZone: string;
}
