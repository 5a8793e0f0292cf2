import type {PrerenderOptions} from './prerender-options.js';
import {heightsOf, reserveKey} from './tag-attributes.js';

/**
 * The rules that keep a timeline's room, for a style sheet: inline styles are what a strict policy refuses.
 * @returns an empty text where nothing is to be reserved
 */
export function reserveRules(options: PrerenderOptions): string {
  const key = reserveKey(options);
  if (key === undefined) return '';
  const selector = `news-timeline[data-reserve="${key}"]`;
  const rules = heightsOf(options.reserve).map(([width, height]) => {
    const rule = `${selector} {min-height: ${String(height)}px}`;
    return width === 0 ? rule : `@media (min-width: ${String(width)}px) {${rule}}`;
  });
  return [`${selector} {display: block}`, ...rules].join('\n');
}
