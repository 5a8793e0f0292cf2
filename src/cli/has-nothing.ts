import type {CheckedInput} from './checked-input.js';

/** Whether nothing at all could be read: no file is written then, least of all over an older one. */
export function hasNothing({timeline, issues}: CheckedInput): boolean {
  return timeline.events.length === 0 && issues.some(({issue}) => issue.severity === 'error');
}
