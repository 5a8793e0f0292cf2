import {isElement, shownNodes} from './shown-nodes.js';

/** What a part of an event's markup is. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  /** Text that stands in no paragraph. */
  | 'line'
  /** Lists, tables and the like: more than a text with marks can say. */
  | 'rich'
  | 'date'
  | 'media'
  | 'sources'
  | 'quote'
  | 'claim'
  | 'group'
  | 'link'
  /** Any other field, as text. */
  | 'field';

export interface Block {
  readonly kind: BlockKind;
  /** The name of a field. */
  readonly field?: string;
  /** Itself, or what its nodes stand in. */
  readonly element: Element;
  readonly nodes: readonly Node[];
}

type Kind = BlockKind | 'container' | 'inline';

/** Kinds by attributes, which go before the name of an element. */
const ATTRIBUTED: readonly (readonly [Kind, string])[] = [
  ['claim', '[data-claim]'],
  ['sources', '[data-source], .sources'],
  ['field', '[data-correction]'],
  ['group', '[data-group]'],
  ['quote', 'blockquote[cite]'],
];

/** Kinds by what some elements hold. */
const HOLDING: readonly (readonly [Kind, string, string])[] = [
  ['claim', 'aside', 'time'],
  ['media', 'figure', 'img, video, audio, iframe'],
  ['container', 'a', 'h1, h2, h3, h4, h5, h6, p, div'],
];

/** Kinds by the names of elements; all others are inline. */
const NAMED: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    heading: 'h1 h2 h3 h4 h5 h6',
    paragraph: 'p figcaption summary address',
    sources: 'footer',
    media: 'img picture video audio iframe',
    rich: 'ul ol dl table blockquote pre',
    container: 'div section article header aside main nav details hgroup figure',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as Kind])),
);

/** The blocks that nodes of an element consist of, in order, without the boxes around them. */
export function markupBlocks(
  nodes: readonly Node[],
  element: Element,
  blocks: Block[] = [],
): readonly Block[] {
  let line: Node[] = [];
  const endLine = (): void => {
    if (line.some(({textContent}) => textContent?.trim()) || line.some(isElement)) {
      blocks.push({kind: 'line', element, nodes: line});
    }
    line = [];
  };
  for (const node of nodes) {
    const kind = isElement(node) ? kindOf(node) : 'inline';
    if (kind === 'inline' || !isElement(node)) {
      line.push(node);
      continue;
    }
    endLine();
    if (kind === 'container') markupBlocks(shownNodes(node), node, blocks);
    else blocks.push({kind, field: 'correction', element: node, nodes: shownNodes(node)});
  }
  endLine();
  return blocks;
}

function kindOf(element: Element): Kind {
  const {localName: name} = element;
  const attributed = element.hasAttributes()
    ? ATTRIBUTED.find(([, selector]) => element.matches(selector))
    : undefined;
  const found =
    attributed ??
    HOLDING.find(([, holder, held]) => name === holder && element.querySelector(held));
  return found?.[0] ?? NAMED.get(name) ?? 'inline';
}
