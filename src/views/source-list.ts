import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {pickText} from '../i18n/pick-text.js';
import {sharingStrings} from '../i18n/sharing-strings.js';
import type {CitedSource} from '../model/cited-sources.js';
import type {TimelineEvent} from '../model/timeline.js';
import type {CardContext} from './event-card.js';
import {heading} from './heading.js';
import {shownText} from './shown-text.js';
import {sourceLine} from './source-line.js';

/** What leads from a source to its events. */
export interface SourceListLinks {
  readonly addressOf: (id: string) => string | undefined;
  /** Selects an event, and brings it before the reader. */
  readonly goTo: (id: string) => void;
}

/** Sources drawn in one piece. */
export const SOURCES_SLICE = 50;

/** Sources, and how many of them are drawn by now. */
export interface SourceListProgress {
  readonly sources: readonly CitedSource[];
  readonly drawn: number;
}

/** All sources of a timeline, each with the events it is one of. A slice is drawn once. */
export function sourceList(
  {sources, drawn}: SourceListProgress,
  context: CardContext,
  links: SourceListLinks,
): unknown {
  if (sources.length === 0) return nothing;
  const slices: unknown[] = [];
  for (let from = 0; from < drawn; from += SOURCES_SLICE) {
    slices.push(
      guard([sources, context], () =>
        sources
          .slice(from, from + SOURCES_SLICE)
          .map((cited) => sourceTemplate(cited, context, links)),
      ),
    );
  }
  const isLong = sources.length > SOURCES_SLICE;
  return html`<div class=${isLong ? 'cited long' : 'cited'} part="source-list">${heading(
    context.level,
    'source-heading',
    sharingStrings(context.language).sources,
  )}<ol role="list">${slices}</ol></div>`;
}

function sourceTemplate(
  {source, events}: CitedSource,
  context: CardContext,
  links: SourceListLinks,
): TemplateResult {
  return html`<li role="listitem">${sourceLine(source, context)} <small>${sharingStrings(context.language).sourceOf}${context.strings.colon}${events.map(
    (event, index) => [index > 0 ? ' · ' : nothing, linkTemplate(event, context, links)],
  )}</small></li>`;
}

/** A link where the event has an address, which can then be opened elsewhere; else a button. */
function linkTemplate(
  {id, headline}: TimelineEvent,
  context: CardContext,
  {addressOf, goTo}: SourceListLinks,
): TemplateResult {
  const isNamed = pickText(headline, context).value !== '';
  const name = html`<bdi>${isNamed ? shownText(headline, context) : sharingStrings(context.language).untitled}</bdi>`;
  const address = addressOf(id);
  if (address === undefined) {
    return html`<button
      type="button"
      @click=${() => {
        goTo(id);
      }}
    >${name}</button>`;
  }
  return html`<a
    href=${address}
    @click=${(event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      goTo(id);
    }}
  >${name}</a>`;
}
