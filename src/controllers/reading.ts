import type {DateKit} from '../dates/date-kit.js';
import type {JsonVersion} from '../formats/renewed-json.js';
import type {TextKit} from '../i18n/text-kit.js';
import type {Issue} from '../model/issue.js';
import type {KnownEvents} from '../model/known-events.js';
import type {Timeline} from '../model/timeline.js';
import type {Format, InputValue} from './input.js';
import type {SourceFailure} from './source-failure.js';

export type Order = 'oldest-first' | 'newest-first';
export type Spacing = 'even' | 'time';

/** What the data have come to. */
export interface Reading {
  /**
   * - `empty`: no data were given, or there are no events in them.
   * - `loading`: a file, or a part that the data or the language need, is on its way.
   * - `error`: nothing could be read.
   */
  readonly state: 'empty' | 'loading' | 'ready' | 'error';
  /** The newest timeline that could be read; it outlives an error. */
  readonly timeline?: Timeline | undefined;
  /** Its beginning, while it is being read for the first time. */
  readonly preview?: Timeline | undefined;
  /** For its dates, in the language asked for. */
  readonly dates: DateKit;
  /** Chooses what is shown of its texts; absent where all are plain, and in English as the reader's. */
  readonly texts?: TextKit | undefined;
  /** What shows it, beside the views of every timeline; absent where those are enough. */
  readonly rare?: unknown;
  readonly issues: readonly Issue[];
  /** Events kept for a newer version of the file they are from. */
  readonly kept?: KeptEvents | undefined;
}

/** Events kept for a newer version of the data. */
export interface KeptEvents {
  /** How they were read: in another way the same data may say something else. */
  readonly way: string;
  readonly events: KnownEvents;
  /** The text they were in, if it was JSON. */
  readonly json: JsonVersion | undefined;
}

/** How data are to be read. */
export interface ReadingOptions {
  readonly format: Format | undefined;
  /** A date (EDTF, or a time as in ISO 8601) that counts as today; the clock's where it is none. */
  readonly now: string | undefined;
  /** Which end a list begins at. */
  readonly order: Order;
  readonly spacing: Spacing;
}

/** How data that are not plain are to be read. */
export interface ThoroughOptions {
  /** What is later is still planned: milliseconds from 1970-01-01T00:00Z. */
  readonly now: number;
  /** BCP 47 tag of the page: that of dates in documents that name no language. */
  readonly language: string;
  /** Events of what was read before, which may be an earlier version. */
  readonly kept: KeptEvents | undefined;
  readonly order: Order;
  readonly spacing: Spacing;
  /** Shows the beginning of a long timeline while the rest is being read; absent where one is shown. */
  readonly show: ((beginning: Partial<Reading>) => void) | undefined;
}

/**
 * What is loaded for data that are not plain, and for those that cannot be had. A reading that failed has
 * no timeline, and leaves the one before it in place; there is none if it was not wanted any more.
 */
export interface ThoroughReader {
  readonly readThoroughly: (
    input: InputValue,
    options: ThoroughOptions,
    isWanted: () => boolean,
  ) => Promise<Partial<Reading> | undefined>;
  readonly failedReading: (failure: SourceFailure) => Partial<Reading>;
}
