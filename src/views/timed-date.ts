import {html} from 'lit';
import type {TimelineDate} from '../dates/timeline-date.js';
import {ownText} from './shown-text.js';
import type {SourceContext} from './source-line.js';

/** A date in words, with the same for machines where HTML can write it. */
export function timedDate(date: TimelineDate, context: SourceContext): unknown {
  const {dates, language} = context;
  const words = ownText(dates.format(date, {language}), context);
  const machine = dates.machine(date);
  return machine === undefined ? words : html`<time datetime=${machine}>${words}</time>`;
}
