import {hasWords} from './has-words.js';
import {plainText} from './inline-text.js';
import {markupBlocks, type Block} from './markup-blocks.js';
import {markupDate} from './markup-date.js';
import {idOf, type MarkupItem} from './markup-item.js';
import {shownElements, shownNodes} from './shown-nodes.js';

/**
 * The events of a `<dl>`: each `<dd>` is one, at the date above it. Where more than a date is above, that
 * is the headline of all that follows.
 */
export function termItems(list: Element): readonly MarkupItem[] {
  const items: MarkupItem[] = [];
  let terms: Element[] = [];
  let details: Element[] = [];
  for (const entry of shownElements(list).flatMap(entriesOf)) {
    if (entry.localName === 'dd') {
      details.push(entry);
      continue;
    }
    if (details.length > 0) {
      items.push(...groupItems(terms, details));
      terms = [];
      details = [];
    }
    terms.push(entry);
  }
  return [...items, ...groupItems(terms, details)];
}

/** A `<div>` in a `<dl>` is a frame around some of its entries. */
function entriesOf(child: Element): readonly Element[] {
  return child.localName === 'div' ? shownElements(child) : [child];
}

function groupItems(terms: readonly Element[], details: readonly Element[]): readonly MarkupItem[] {
  const above = terms.flatMap(termBlocks);
  const isOne = details.length === 0 || above.some(({kind}) => kind !== 'date');
  const groups = isOne ? [details] : details.map((detail) => [detail]);
  return groups
    .map((group, index) => {
      const owners = [...group, ...terms];
      const frame = owners[0]?.closest('dl > div');
      if (frame) owners.push(frame);
      return {
        owners,
        // What is shared cannot name two events.
        id: idOf(index === 0 ? owners : group),
        blocks: [...above, ...group.flatMap((detail) => markupBlocks(shownNodes(detail), detail))],
        place: 'description',
      };
    })
    .filter(({owners}) => owners.length > 0);
}

/** A term is a date as a whole, unless there are words beside its `<time>`. */
function termBlocks(term: Element): readonly Block[] {
  const nodes = shownNodes(term);
  const date = markupDate(nodes);
  const isDate =
    !date || !hasWords(plainText(nodes, new Map(date.nodes.map((node) => [node, '']))));
  return isDate ? [{kind: 'date', element: term, nodes}] : markupBlocks(nodes, term);
}
