import {EVERY_TEXT} from './every-text.js';
import type {Distance} from './field-distance.js';
import {formatAnyDistance} from './format-any-distance.js';
import {formatDate, type FormatAnyDateOptions} from './format-date.js';
import {sayWith} from './known-texts.js';
import type {TimelineDate} from './timeline-date.js';

/**
 * `formatDate` in all the languages there are words for, with nothing to load first. What shows timelines
 * on a page loads the words of the one language it needs.
 */
export function formatDateInWords(date: TimelineDate, options?: FormatAnyDateOptions): string {
  return sayWith(EVERY_TEXT, () => formatDate(date, options));
}

/** `formatAnyDistance`, as `formatDateInWords`. */
export function formatDistanceInWords(distance: Distance, language: string): string {
  return sayWith(EVERY_TEXT, () => formatAnyDistance(distance, language));
}
