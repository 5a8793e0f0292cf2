import type {TimelineEvent} from './timeline.js';

/** In code units, to which the last word may add one. */
const LONGEST = 60;
/** A headline of megabytes costs no more than a long one. */
const READ = 4 * LONGEST;

const HYPHEN = 45;

/**
 * An id made from an event's headline in whatever script, else from its date: the same data give the
 * same id at every load, so a link that was shared still arrives.
 */
export function eventId({headline, date}: Pick<TimelineEvent, 'headline' | 'date'>): string {
  const text = typeof headline === 'string' ? headline : Object.values(headline)[0];
  return slug(text) || slug(date?.edtf) || 'event';
}

/** The words of a text, joined by hyphens. A loop takes half as long as a regular expression. */
function slug(text = ''): string {
  const lower = text.slice(0, READ).toLowerCase().normalize();
  const units: number[] = [];
  let gap = false;
  for (let i = 0; i < lower.length && units.length < LONGEST; i++) {
    const point = lower.codePointAt(i) ?? 0;
    const word = isWord(point);
    if (word && gap) units.push(HYPHEN);
    gap = !word && units.length > 0;
    if (word) units.push(lower.charCodeAt(i));
    // The other half of a surrogate pair.
    if (point > 0xffff) {
      i++;
      if (word) units.push(lower.charCodeAt(i));
    }
  }
  return String.fromCharCode(...units);
}

function isWord(point: number): boolean {
  // Written here, it costs its half millisecond only where a headline has such letters.
  if (point > 127) return /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point));
  return (point > 96 && point < 123) || (point > 47 && point < 58);
}
