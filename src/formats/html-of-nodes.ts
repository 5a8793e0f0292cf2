import {EMBEDDED} from './inline-text.js';
import {isElement, isText, shownNodes} from './shown-nodes.js';

const VOID = /^(?:br|col|hr|input|wbr)$/;

/**
 * Nodes as HTML, for those who sanitise it: all that is shown of them, but for media and for what is said
 * elsewhere.
 */
export function htmlOfNodes(nodes: readonly Node[], left: ReadonlyMap<Node, string>): string {
  return nodes.map((node) => (left.has(node) ? '' : htmlOf(node, left))).join('');
}

function htmlOf(node: Node, left: ReadonlyMap<Node, string>): string {
  if (isText(node)) return escaped(node.data);
  if (!isElement(node) || EMBEDDED.test(node.localName)) return '';
  const {localName: name} = node;
  const attributes = [...node.attributes].map((one) => ` ${one.name}="${escaped(one.value)}"`);
  const start = `<${name}${attributes.join('')}>`;
  return VOID.test(name) ? start : `${start}${htmlOfNodes(shownNodes(node), left)}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
