import {html, nothing} from 'lit';
import {rareStrings} from '../i18n/rare-strings.js';
import type {Place, TimelineEvent} from '../model/timeline.js';
import type {CardContext} from './event-card.js';
import {markedText, shownText} from './shown-text.js';
import {timedDate} from './timed-date.js';

/** What few events have: a correction, a place, the day of an update. That is the correction's, if there is one. */
export function eventDetails(event: TimelineEvent, context: CardContext): unknown {
  const {strings} = context;
  const words = rareStrings(context.language);
  const {correction, place, updated} = event;
  const date = updated && timedDate(updated, context);
  const isUpdate = date !== undefined && correction === undefined;
  return [
    correction === undefined
      ? nothing
      : html`<p class="note" part="correction"><b>${
          date === undefined
            ? words.correction
            : words.correctionOf(html`<span part="updated">${date}</span>`)
        }${strings.colon}</b>${markedText(correction, context)}</p>`,
    place?.name === undefined && !isUpdate
      ? nothing
      : html`<p class="meta">${
          place?.name === undefined
            ? nothing
            : html`<span part="place">${placeName(place, context)}</span>`
        }${isUpdate ? html`<span part="updated">${words.updated} ${date}</span>` : nothing}</p>`,
  ];
}

/** Leads to a map where it is known where the place is. A link: no map is asked for unasked. */
function placeName({name, lat, lon}: Place, context: CardContext): unknown {
  const words = shownText(name, context);
  if (lat === undefined || lon === undefined) return words;
  const address = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=10/${lat}/${lon}`;
  return html`<a href=${address} rel="noopener">${words}</a>`;
}
