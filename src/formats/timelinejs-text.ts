import {linkedHtml} from './linked-html.js';
import {hasMarkup, plainTextOfHtml} from '../model/plain-text-of-html.js';

/**
 * A TimelineJS text, which may be HTML, as the plain text of ours; a text of nothing but markup, and
 * whatever is no text, as it came.
 */
export function timelineJsText(text: unknown): unknown {
  return typeof text === 'string' && hasMarkup(text) ? plainTextOfHtml(text) || text : text;
}

/**
 * The same text with its HTML, for those who sanitise it; undefined when plain text says as much.
 * @param autolink the slide's setting: unless it says otherwise, bare addresses become links
 */
export function timelineJsHtml(text: unknown, autolink: unknown = true): string | undefined {
  if (typeof text !== 'string') return undefined;
  const isHtml = hasMarkup(text);
  const html = isHtml ? text : htmlOfPlainText(text);
  const linked = autolink === true ? linkedHtml(html) : html;
  return isHtml || linked !== html ? linked : undefined;
}

function htmlOfPlainText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\r\n?|\n/g, '<br>');
}
