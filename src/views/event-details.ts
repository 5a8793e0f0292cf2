import {html, nothing, type TemplateResult} from 'lit';
import type {Media, TimelineEvent} from '../model/timeline.js';
import type {CardContext} from './event-card.js';
import {markedText, shownText} from './shown-text.js';

/** What few events have: a correction, media, a place, the day of an update. */
export function eventDetails(event: TimelineEvent, context: CardContext): unknown {
  const {language, strings, dates} = context;
  const {correction, media, place, updated} = event;
  return [
    correction === undefined
      ? nothing
      : html`<p class="note" part="correction"><b>${strings.correction}:</b> ${markedText(correction, language)}</p>`,
    media.map((item) => mediaTemplate(item, language)),
    place?.name === undefined && updated === undefined
      ? nothing
      : html`<p class="meta">${
          place?.name === undefined
            ? nothing
            : html`<span part="place">${shownText(place.name, language)}</span>`
        }${
          updated === undefined
            ? nothing
            : html`<span part="updated">${strings.updated} ${dates.format(updated, {language})}</span>`
        }</p>`,
  ];
}

/** A picture or film is named and linked; nothing is asked of another host until the reader follows. */
function mediaTemplate(media: Media, language: string): TemplateResult {
  // A picture inside its own address is no place to go to.
  const address = media.url?.startsWith('data:') ? undefined : media.url;
  const name = shownText(media.caption ?? media.alt ?? address, language);
  return html`<p class="meta" part="media">${
    address ? html`<a href=${address} rel="noopener">${name}</a>` : name
  }${
    media.credit === undefined
      ? nothing
      : html`<span part="credit">${shownText(media.credit, language)}</span>`
  }</p>`;
}
