import {AT_ONCE, LONG, roomOf} from '../views/list-view.js';

/**
 * The rules that have a browser lay out a long list as the reader gets to it, as the component does
 * (`content-visibility`): what fills a window is painted without waiting for the rest. On paper all of it is
 * laid out, and in any case all of it is read out and found.
 * @param length how many events
 * @returns an empty text for a list that is not long
 */
export function longListRules(length: number): string {
  if (length <= LONG) return '';
  const items = `news-timeline[data-prerendered] > ol > li:nth-child(n + ${String(AT_ONCE + 1)})`;
  const rules = `content-visibility: auto; contain-intrinsic-block-size: auto ${roomOf(1)}`;
  return `@media screen {${items} {${rules}}}`;
}
