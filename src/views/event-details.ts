import {html, nothing} from 'lit';
import {rareStrings} from '../i18n/rare-strings.js';
import type {Place, TimelineEvent} from '../model/timeline.js';
import type {CardContext} from './event-card.js';
import {markedText, shownText} from './shown-text.js';

/** What few events have: a correction, a place, the day of an update. */
export function eventDetails(event: TimelineEvent, context: CardContext): unknown {
  const {language, dates} = context;
  const {correction, place, updated} = event;
  return [
    correction === undefined
      ? nothing
      : html`<p class="note" part="correction"><b>${rareStrings.correction}:</b> ${markedText(correction, language)}</p>`,
    place?.name === undefined && updated === undefined
      ? nothing
      : html`<p class="meta">${
          place?.name === undefined
            ? nothing
            : html`<span part="place">${placeName(place, language)}</span>`
        }${
          updated === undefined
            ? nothing
            : html`<span part="updated">${rareStrings.updated} ${dates.format(updated, {language})}</span>`
        }</p>`,
  ];
}

/** Leads to a map where it is known where the place is. A link: no map is asked for unasked. */
function placeName({name, lat, lon}: Place, language: string): unknown {
  const words = shownText(name, language);
  if (lat === undefined || lon === undefined) return words;
  const address = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=10/${lat}/${lon}`;
  return html`<a href=${address} rel="noopener">${words}</a>`;
}
