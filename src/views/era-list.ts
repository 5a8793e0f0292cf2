import {html, nothing, type TemplateResult} from 'lit';
import {compareDates} from '../dates/compare-dates.js';
import {rareStrings} from '../i18n/rare-strings.js';
import type {Era} from '../model/timeline.js';
import {eraStyles} from '../styles/era-styles.js';
import {adoptedStyles} from './adopted-styles.js';
import {authorColour} from './author-colour.js';
import type {CardContext} from './event-card.js';
import {shownText} from './shown-text.js';
import {timedDate} from './timed-date.js';

/** The eras of a timeline, earliest first: colour, name and dates of each. */
export function eraList(eras: readonly Era[], context: CardContext): unknown {
  if (eras.length === 0) return nothing;
  const sorted = [...eras].sort((a, b) => compareDates(a.date, b.date));
  return html`${adoptedStyles(eraStyles)}<ul
      class="eras"
      role="list"
      aria-label=${rareStrings(context.language).eras}
    >${sorted.map((era) => eraTemplate(era, context))}</ul>`;
}

function eraTemplate({date, label, color}: Era, context: CardContext): TemplateResult {
  const time = timedDate(date, context);
  const swatch = authorColour(color);
  const name = label === undefined ? nothing : html`<bdi>${shownText(label, context)}</bdi>${' '}`;
  return html`<li role="listitem" part="era" .style=${swatch && `--_era:${swatch}`}>${name}<small>${time}</small></li>`;
}
