import {html, nothing, type TemplateResult} from 'lit';
import {axisStrings} from '../i18n/axis-strings.js';
import {eventCard} from './event-card.js';
import {shownText} from './shown-text.js';
import type {ShownTimeline} from './shown-timeline.js';

/** The selected event in full, as a list would show it, between its neighbours by name. */
export function axisDetail(
  {events, context}: ShownTimeline,
  selected: number,
  select: (place: number) => void,
): TemplateResult {
  const event = events[selected];
  const neighbour = (place: number, word: string): unknown => {
    const other = events[place];
    if (!other) return html`<span></span>`;
    return html`<button
      type="button"
      class="beside"
      @click=${() => {
        select(place);
      }}
    >${word}<small>${shownText(other.headline, context.language)}</small></button>`;
  };
  return html`<div class="below"><div class="detail">${neighbour(selected - 1, `‹ ${axisStrings.previous}`)}<div
      class="story ${event?.status}"
    >${event ? eventCard(event, context) : html`<p class="hint">${axisStrings.choose(events.length)}</p>`}</div>${neighbour(selected + 1, `${axisStrings.next} ›`)}</div></div><p
    class="unseen"
    role="status"
  >${event ? axisStrings.place(selected + 1, events.length) : nothing}</p>`;
}
