import type {TimelineDate} from './timeline-date.js';

/** What several dates are together: approximate if one is, uncertain if one is. */
export function certaintyOf(
  dates: readonly TimelineDate[],
): Pick<TimelineDate, 'approximate' | 'uncertain'> {
  return {
    approximate: dates.some((date) => date.approximate),
    uncertain: dates.some((date) => date.uncertain),
  };
}
