import {knownTimeZone} from './date-format.js';

/**
 * The zone that times of day are shown in.
 * @param timeZone `event`: each in its own; `reader`: that of the reader's clock; or an IANA name
 * @returns an IANA name; empty where each time keeps its own zone, and for a name that Intl does not know
 */
export function shownZone(timeZone = 'event'): string {
  if (timeZone === 'event') return '';
  return knownTimeZone(
    timeZone === 'reader' ? new Intl.DateTimeFormat().resolvedOptions().timeZone : timeZone,
  );
}
