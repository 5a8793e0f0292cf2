import type {Source} from '../model/timeline.js';
import {dateMarkup} from './date-markup.js';
import type {ListContext} from './list-context.js';
import {attribute, markup, type Content, type Markup} from './markup.js';
import {plainMarkup} from './text-markup.js';

/** A line with all sources of an event; nothing where there are none. */
export function sourcesMarkup(sources: readonly Source[], context: ListContext): Content {
  if (sources.length === 0) return undefined;
  const {strings} = context;
  const label = strings.sources(sources.length) + strings.colon;
  return markup`<footer><span slot="label">${label}</span>${sources.map((source, index) => [
    index > 0 ? '; ' : undefined,
    sourceMarkup(source, context),
  ])}</footer>`;
}

/** One source: its name (a link where there is an address), who published it, when, and its words. */
export function sourceMarkup(source: Source, context: ListContext): Markup {
  const {title, publisher, url, published, quote} = source;
  const linked = (name: Content): Content =>
    url === undefined ? name : markup`<a${attribute('href', url)} rel="noopener">${name}</a>`;
  const pieces: Content[] = [
    title === undefined ? undefined : markup`<cite>${linked(plainMarkup(title, context))}</cite>`,
    publisher === undefined
      ? undefined
      : title === undefined
        ? linked(plainMarkup(publisher, context))
        : plainMarkup(publisher, context),
    title === undefined && publisher === undefined ? linked(url) : undefined,
    published && dateMarkup(published, context),
  ].filter((piece) => piece !== undefined);
  return markup`${pieces.map((piece, index) => [index > 0 ? ', ' : undefined, piece])}${
    quote === undefined ? undefined : markup` <q>${plainMarkup(quote, context)}</q>`
  }`;
}
