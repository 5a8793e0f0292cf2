import {html, nothing, type TemplateResult} from 'lit';
import {axisStrings} from '../i18n/axis-strings.js';
import type {AxisScene} from './axis-scene.js';
import {eventCard} from './event-card.js';
import {shownText} from './shown-text.js';

/** The selected event in full, as a list would show it, between its neighbours by name. */
export function axisDetail(scene: AxisScene): TemplateResult {
  const {shown, selected} = scene;
  const {events, context} = shown;
  const event = events[selected];
  const strings = axisStrings(context.language);
  return html`<div class="below">${scene.together?.(scene)}<div
    class=${event ? 'detail' : 'detail unread'}
  >${besideTemplate(
    scene,
    selected - 1,
    `‹ ${strings.previous}`,
  )}<div class="story ${event?.status}">${
    event ? eventCard(event, context) : html`<p class="hint">${strings.choose(events.length)}</p>`
  }</div>${besideTemplate(scene, selected + 1, `${strings.next} ›`)}</div></div><p
    class="unseen"
    role="status"
  >${event ? strings.place(selected + 1, events.length) : nothing}</p>`;
}

/** A button that selects an event, by its headline. */
export function besideTemplate(
  {shown, selected, select}: AxisScene,
  index: number,
  word?: string,
): unknown {
  const event = shown.events[index];
  if (!event) return html`<span></span>`;
  return html`<button
    type="button"
    class="beside"
    aria-current=${index === selected ? 'true' : nothing}
    @click=${() => {
      select(index);
    }}
  >${word}<small>${shownText(event.headline, shown.context)}</small></button>`;
}
