import type {TimelineDate} from '../dates/timeline-date.js';
import type {ListContext} from './list-context.js';
import {attribute, markup, type Markup} from './markup.js';

/**
 * A date in words, with the same for machines where HTML can write it.
 * @param words shown instead of the formatted date
 */
export function dateMarkup(
  date: TimelineDate,
  {dates, language}: ListContext,
  words = dates.format(date, {language}),
): Markup {
  const machine = dates.machine(date);
  return machine === undefined
    ? markup`<span>${words}</span>`
    : markup`<time${attribute('datetime', machine)}>${words}</time>`;
}
