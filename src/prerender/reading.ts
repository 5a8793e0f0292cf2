import {readTimeline} from '../formats/read-timeline.js';
import type {TimelineResult} from '../model/timeline-from.js';
import type {TimelineEvent} from '../model/timeline.js';
import type {PrerenderOptions} from './prerender-options.js';

export interface PrerenderReading extends TimelineResult {
  /** Whether the data say the status of an event; else the date decides, whenever it is read. */
  readonly isGiven: (event: TimelineEvent) => boolean;
}

/** Before and after every date there is. */
const ENDS = [-Number.MAX_VALUE, Number.MAX_VALUE];

/**
 * Reads the data, and which status they give themselves. That is one that stays the same whatever day it
 * is; what follows from the day must not be kept, or a plan would be one for ever.
 */
export function prerenderReading(
  input: unknown,
  {format, language, now}: PrerenderOptions,
): PrerenderReading {
  const {timeline, issues} = readTimeline(input, {format, language, now});
  const [before, after] = ENDS.map(
    (end) =>
      new Map(
        readTimeline(input, {format, language, now: end}).timeline.events.map(({id, status}) => [
          id,
          status,
        ]),
      ),
  );
  return {
    timeline,
    issues,
    isGiven: ({id, date, status}) =>
      date === undefined ? status !== 'happened' : before?.get(id) === after?.get(id),
  };
}
