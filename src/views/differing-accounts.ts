import {html, nothing, type TemplateResult} from 'lit';
import {rareStrings} from '../i18n/rare-strings.js';
import type {Claim, TimelineEvent} from '../model/timeline.js';
import type {CardContext} from './event-card.js';
import {markedText, shownText} from './shown-text.js';
import {sourceLine} from './source-line.js';
import {timedDate} from './timed-date.js';

/** Whether an event is shown as what several say of it, each with its sources. */
export function isCompared({status, claims}: TimelineEvent): boolean {
  return status === 'disputed' && claims.length > 0;
}

/**
 * What is said of a disputed event, side by side: the timeline's own account first, then each claim, in
 * the same form, since a reader has to weigh them.
 * @param own the text of the event, as it is shown
 */
export function differingAccounts(
  event: TimelineEvent,
  own: unknown,
  context: CardContext,
): TemplateResult {
  return html`<ul
    class="accounts"
    role="list"
    aria-label=${rareStrings(context.language).accounts}
  >${ownAccount(event, own, context)}${event.claims.map((claim) => claimTemplate(claim, context))}</ul>`;
}

function ownAccount(event: TimelineEvent, own: unknown, context: CardContext): TemplateResult {
  const {date, dateLabel, sources} = event;
  const when =
    dateLabel === undefined ? date && timedDate(date, context) : shownText(dateLabel, context);
  return html`<li role="listitem" class="own">${headTemplate(rareStrings(context.language).reported, when)}${own}${sources.map(
    (source) => html`<p class="credit">${sourceLine(source, context)}</p>`,
  )}</li>`;
}

function claimTemplate({date, text, source}: Claim, context: CardContext): TemplateResult {
  const when = date && timedDate(date, context);
  return html`<li role="listitem" part="claim">${headTemplate(rareStrings(context.language).alsoReported, when)}${
    text === undefined ? nothing : html`<p class="text">${markedText(text, context)}</p>`
  }${source ? html`<p class="credit">${sourceLine(source, context)}</p>` : nothing}</li>`;
}

function headTemplate(label: string, when: unknown): TemplateResult {
  return html`<p class="label">${label}</p>${when ? html`<p class="when">${when}</p>` : nothing}`;
}
