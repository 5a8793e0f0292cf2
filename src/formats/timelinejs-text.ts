import {hasMarkup, plainTextOfHtml} from './plain-text-of-html.js';

/**
 * A TimelineJS text, which may be HTML, as the plain text of ours; a text of nothing but markup, and
 * whatever is no text, as it came.
 */
export function timelineJsText(text: unknown): unknown {
  return typeof text === 'string' && hasMarkup(text) ? plainTextOfHtml(text) || text : text;
}

/** The same text with its HTML, for those who sanitise it; undefined when it has none. */
export function timelineJsHtml(text: unknown): string | undefined {
  return typeof text === 'string' && hasMarkup(text) ? text : undefined;
}
