import {html, nothing, type TemplateResult} from 'lit';
import type {DateKit} from '../dates/date-kit.js';
import type {Source} from '../model/timeline.js';
import {shownText} from './shown-text.js';

export interface SourceContext {
  readonly language: string;
  readonly dates: DateKit;
}

/** One source: its name (a link where there is an address), who published it, and when. */
export function sourceLine(source: Source, {language, dates}: SourceContext): TemplateResult {
  const {title, publisher, published, url} = source;
  const name = shownText(title ?? publisher ?? url, language);
  return html`<bdi
    >${url === undefined ? name : html`<a href=${url} rel="noopener">${name}</a>`}${
      title !== undefined && publisher !== undefined
        ? html`, ${shownText(publisher, language)}`
        : nothing
    }${published ? html`, ${dates.format(published, {language})}` : nothing}</bdi
  >${source.quote === undefined ? nothing : html` <q>${shownText(source.quote, language)}</q>`}`;
}
