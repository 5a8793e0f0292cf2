import type {TimelineEvent} from '../model/timeline.js';

/** Whether an event is disputed, corrected, or has somebody quoted: what few timelines have, and a style. */
export function asksForTrust({status, correction, sources, claims}: TimelineEvent): boolean {
  if (status === 'disputed' || correction !== undefined) return true;
  // Asked of every event of a long timeline, so without a function for each.
  for (const {quote} of sources) if (quote !== undefined) return true;
  for (const {source} of claims) if (source?.quote !== undefined) return true;
  return false;
}
