import {html} from 'lit';
import type {TimelineDate} from '../dates/timeline-date.js';
import type {SourceContext} from './source-line.js';

/** A date in words, with the same for machines where HTML can write it. */
export function timedDate(date: TimelineDate, {dates, language}: SourceContext): unknown {
  const words = dates.format(date, {language});
  const machine = dates.machine(date);
  return machine === undefined ? words : html`<time datetime=${machine}>${words}</time>`;
}
