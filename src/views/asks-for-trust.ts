import type {Source, TimelineEvent} from '../model/timeline.js';

/** Whether an event is disputed, corrected, or has somebody quoted: what few timelines have, and a style. */
export function asksForTrust({status, correction, sources, claims}: TimelineEvent): boolean {
  return (
    status === 'disputed' ||
    correction !== undefined ||
    sources.some(isQuoted) ||
    claims.some(({source}) => source && isQuoted(source))
  );
}

function isQuoted({quote}: Source): boolean {
  return quote !== undefined;
}
