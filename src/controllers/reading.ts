import type {DateKit} from '../dates/date-kit.js';
import type {ReadOptions} from '../formats/reading-steps.js';
import type {Issue} from '../model/issue.js';
import type {KnownEvents} from '../model/known-events.js';
import type {TimelineResult} from '../model/timeline-from.js';
import type {Timeline} from '../model/timeline.js';
import type {Format} from './input.js';
import type {SourceFailure} from './source-failure.js';

/** What the data have come to. */
export interface Reading {
  /**
   * - `empty`: no data were given, or there are no events in them.
   * - `loading`: the data, or the language, need a part that is on its way.
   * - `error`: nothing could be read.
   */
  readonly state: 'empty' | 'loading' | 'ready' | 'error';
  /** The newest timeline that could be read; it outlives an error. */
  readonly timeline?: Timeline | undefined;
  /** For its dates, in the language asked for. */
  readonly dates: DateKit;
  /** Whether the plain parts are enough to show it. */
  readonly isPlain: boolean;
  readonly issues: readonly Issue[];
}

/** How data are to be read. */
export interface ReadingOptions {
  readonly format: Format | undefined;
  /** A date (EDTF, or a time as in ISO 8601) that counts as today; the clock's where it is none. */
  readonly now: string | undefined;
  /** BCP 47 tag of the language dates will be shown in. */
  readonly language: string;
}

/** What data that are not plain have come to. */
export interface ThoroughReading extends TimelineResult {
  readonly dates: DateKit;
  readonly kept: KeptEvents | undefined;
  /** Whether anything could be read at all. */
  readonly isUsable: boolean;
}

/** How data that are not plain are to be read. */
export interface ThoroughOptions extends ReadOptions {
  /** What the door could not take; stands before what is found in the data. */
  readonly issues?: readonly Issue[] | undefined;
  /** Where in the original a path into the document is. */
  readonly placeOf?: ((path: string) => string) | undefined;
  /** What was read before, which may be an earlier version. */
  readonly before?: ThoroughReading | undefined;
  /** The answer the data came in: there may be a newer one, for which the events are kept. */
  readonly response?: Response | undefined;
}

/** Events kept for a newer version of the data, and how they were read. */
export interface KeptEvents {
  readonly way: string;
  readonly events: KnownEvents;
}

/** What is loaded for data that are not plain, and for those that cannot be had. */
export interface ThoroughReader {
  readonly readThoroughly: (
    data: unknown,
    options: ThoroughOptions,
    isWanted: () => boolean,
  ) => Promise<ThoroughReading | undefined>;
  readonly sourceIssue: (failure: SourceFailure) => Issue;
}
