import {hasWords} from './has-words.js';
import {plainText} from './inline-text.js';
import type {Block} from './markup-blocks.js';
import {isElement, isText} from './shown-nodes.js';

/** A line or paragraph of an event, by what it is for. Each part may be empty. */
export interface Prose {
  readonly headline: readonly Node[];
  readonly text: readonly Node[];
  readonly sources: readonly Node[];
}

const CITED = 'cite, a[rel~="source"], a[rel~="external"]';

/** Takes sources off the end of a line or paragraph: those behind a full stop, a colon or an element. */
export function withoutSources(nodes: readonly Node[]): Prose {
  let start = nodes.length;
  for (let index = start - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node && isElement(node) && node.matches(CITED)) start = index;
    else if (hasWords(node?.textContent)) break;
  }
  if (start === nodes.length) return {headline: [], text: nodes, sources: []};
  const text = nodes.slice(0, start);
  const before = text.findLast(({textContent}) => textContent?.trim());
  const isApart = !before || !isText(before) || !hasWords(before.data.trim().slice(-1));
  return isApart
    ? {headline: [], text, sources: nodes.slice(start)}
    : {headline: [], text: nodes, sources: []};
}

/**
 * Takes a headline off the beginning of an event without a heading: what is strong there, a link, or the
 * first line that stands in no paragraph.
 */
export function withHeadline(prose: Prose, {kind}: Block, standIns: Map<Node, string>): Prose {
  const {text, sources} = prose;
  const first = text.findIndex((node) => hasWords(plainText([node], standIns)));
  const opening = text[first];
  const rest = text.slice(first + 1);
  const isLine = kind === 'line';
  if (opening && isElement(opening)) {
    const isLink = opening.localName === 'a' && (isLine || !hasWords(plainText(rest)));
    if (isLink || opening.matches('strong, b')) {
      return {headline: text.slice(0, first + 1), text: rest, sources};
    }
  }
  if (!isLine) return prose;
  const end = text.findIndex(
    (node, index) => index > first && isElement(node) && node.localName === 'br',
  );
  return end < 0
    ? {headline: text, text: [], sources}
    : {headline: text.slice(0, end), text: text.slice(end), sources};
}
