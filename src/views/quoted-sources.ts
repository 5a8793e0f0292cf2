import {html, type TemplateResult} from 'lit';
import type {Source} from '../model/timeline.js';
import type {CardContext} from './event-card.js';
import {sourceLine} from './source-line.js';

/** Sources one below the other, where one has words quoted: those stand below its name. */
export function quotedSources(
  sources: readonly Source[],
  context: CardContext,
): TemplateResult | undefined {
  if (sources.every(({quote}) => quote === undefined)) return undefined;
  return html`<span class="quoted" part="sources">${context.strings.sources(sources.length)}: ${sources.map(
    (source) => html`<span class="line">${sourceLine(source, context)}</span>`,
  )}</span>`;
}
