import {html, nothing, type TemplateResult} from 'lit';
import type {DateKit} from '../dates/date-kit.js';
import type {TextContext} from '../i18n/text-kit.js';
import type {Source} from '../model/timeline.js';
import {ownText, shownText} from './shown-text.js';

export interface SourceContext extends TextContext {
  readonly dates: DateKit;
}

/** One source: its name (a link where there is an address), who published it, when, and its words. */
export function sourceLine(source: Source, context: SourceContext): TemplateResult {
  const {title, publisher, url} = source;
  const name = shownText(title ?? publisher ?? url, context);
  const more = moreOf(source, context);
  return url === undefined
    ? html`<bdi>${name}${more}</bdi>`
    : html`<bdi><a href=${url} rel="noopener">${name}</a>${more}</bdi>`;
}

function moreOf({title, publisher, published, quote}: Source, context: SourceContext): unknown {
  const {language, dates} = context;
  const more: unknown[] = [];
  if (title !== undefined && publisher !== undefined)
    more.push(', ', shownText(publisher, context));
  if (published) more.push(', ', ownText(dates.format(published, {language}), context));
  if (quote !== undefined) more.push(html` <q>${shownText(quote, context)}</q>`);
  if (more.length === 0) return nothing;
  return more.every((piece) => typeof piece === 'string') ? more.join('') : more;
}
