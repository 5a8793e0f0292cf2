import type {Distance} from './field-distance.js';
import type {TimelineDate} from './timeline-date.js';

/**
 * What showing dates takes. There are two: `plainDates` knows years, months, days and intervals of them,
 * nearly all the dates of nearly all timelines, and is small; `allDates` knows the rest, and is loaded
 * when a timeline has one.
 */
export interface DateKit {
  readonly format: (date: TimelineDate, options: {readonly language: string}) => string;
  /** For the `datetime` attribute of `<time>`. */
  readonly machine: (date: TimelineDate) => string | undefined;
  readonly distanceBetween: (earlier: TimelineDate, later: TimelineDate) => Distance | undefined;
  readonly durationOf: (date: TimelineDate) => Distance | undefined;
  readonly formatDistance: (distance: Distance, language: string) => string;
  /** IANA name of the zone that times are shown in; empty or absent: each in its own. */
  readonly zone?: string;
  /**
   * The same with times shown in a zone, always the same kit for one; absent where there are no times.
   * @param timeZone `event`, `reader` or an IANA name; default: `event`
   */
  readonly inZone?: (timeZone: string | undefined) => DateKit;
}
