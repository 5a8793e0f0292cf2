import {html, nothing} from 'lit';
import {rareStrings} from '../i18n/rare-strings.js';
import type {Timeline} from '../model/timeline.js';
import type {CardContext} from './event-card.js';
import {markedText} from './shown-text.js';
import {timedDate} from './timed-date.js';

/** Who made the timeline, and when it was last updated: where an article has its byline. */
export function timelineCredit({credit, updated}: Timeline, context: CardContext): unknown {
  if (credit === undefined && updated === undefined) return nothing;
  return html`<p class="meta">${
    credit === undefined ? nothing : html`<span part="credit">${markedText(credit, context)}</span>`
  }${
    updated === undefined
      ? nothing
      : html`<span part="updated">${rareStrings(context.language).updated} ${timedDate(updated, context)}</span>`
  }</p>`;
}
