import {DROPPED_HTML} from '../model/dropped-html.js';
import {safeUrl} from '../model/safe-url.js';
import {ADDRESS_ATTRIBUTES, attributesOf, BLOCKS, SHOWN_ELEMENTS} from './html-allow-list.js';

/** Elements inside elements deeper than any text needs; from here on only what they say is kept. */
const DEEPEST = 24;

/** Elements that are only what they are inside of these; elsewhere they are a `div`. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  figcaption: ['figure'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['thead', 'tbody', 'tfoot'],
  th: ['tr'],
  td: ['tr'],
};

/** What whatever else is in a list is put into. */
const ENTRIES: Readonly<Record<string, string>> = {ul: 'li', ol: 'li', dl: 'dd'};

/** Parts of a table that have nothing but further parts in them. */
const FRAMES: readonly string[] = ['table', 'thead', 'tbody', 'tfoot', 'tr'];

/** What was made for what had no right place. */
const makeshift = new WeakSet<Node>();

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Builds anew, from nodes that a sanitiser left, what the allow-list has. Whatever sanitiser it was, and
 * whatever a page has made of it, each node and attribute here is one that this function chose to make.
 * It is also nested as HTML can be written: to write and read it again changes nothing.
 */
export function allowedTree(source: Node): DocumentFragment {
  const fragment = document.createDocumentFragment();
  source.normalize();
  copyChildren(source, fragment, 0);
  for (const element of all(fragment, '*').toReversed()) dropEmpty(element);
  // A paragraph ends where a block begins.
  for (const paragraph of all(fragment, 'p')) {
    if (paragraph.querySelector(BLOCKS)) rename(paragraph, 'div');
  }
  fragment.normalize();
  for (const {firstChild} of all(fragment, 'pre')) trimStart(firstChild, /^\n+/);
  trimStart(fragment.firstChild, /^\s+/);
  return fragment;
}

function copyChildren(source: Node, into: ParentNode, depth: number): void {
  for (const child of source.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) addText(child.nodeValue ?? '', into);
    else if (child.nodeType === Node.ELEMENT_NODE) copyElement(child as Element, into, depth + 1);
  }
}

function copyElement(source: Element, into: ParentNode, depth: number): void {
  const {localName: name, namespaceURI} = source;
  if (namespaceURI !== HTML || DROPPED_HTML.includes(name)) return;
  if (name === 'img') addPicture(source, into);
  else if (/^h[1-6]$/.test(name) && depth < DEEPEST) {
    const paragraph = add('p', into);
    copyChildren(source, withAttributes(paragraph, source).appendChild(make('strong')), depth);
  } else {
    const shown = depth < DEEPEST ? SHOWN_ELEMENTS.get(name) : undefined;
    copyChildren(source, (shown && addShown(shown, source, into)) || into, depth);
  }
}

/** @returns nothing for an element that would say nothing */
function addShown(name: string, source: Element, into: ParentNode): Element | undefined {
  if (name === 'a' && isInLink(into)) return undefined;
  const element = withAttributes(make(placed(name, into)), source);
  if (name === 'a') {
    if (!element.hasAttribute('href')) return undefined;
    element.setAttribute('rel', 'noopener');
  }
  if (name === 'span' && element.attributes.length === 0) return undefined;
  placeFor(element, into).append(element);
  return element;
}

function withAttributes(element: Element, source: Element): Element {
  for (const [name, values] of Object.entries(attributesOf(element.localName))) {
    const value = source.getAttribute(name)?.trim().replace(/\r\n?/g, '\n');
    if (!value || !values.test(value)) continue;
    if (ADDRESS_ATTRIBUTES.includes(name) && safeUrl(value, 'link') === undefined) continue;
    element.setAttribute(name, value);
  }
  return element;
}

/** A picture as a link to it that says what it shows. */
function addPicture(source: Element, into: ParentNode): void {
  const address = source.getAttribute('src')?.trim() ?? '';
  const isLink = !isInLink(into) && address !== '' && safeUrl(address, 'link') !== undefined;
  const words = source.getAttribute('alt')?.trim() || (isLink ? address : '');
  if (!isLink) {
    addText(words, into);
    return;
  }
  const link = add('a', into);
  link.setAttribute('href', address);
  link.setAttribute('rel', 'noopener');
  addText(words, link);
}

function addText(text: string, into: ParentNode): void {
  const name = nameOf(into);
  const isBetweenEntries = name in ENTRIES || FRAMES.includes(name);
  if (isBetweenEntries && !text.trim()) return;
  const node = document.createTextNode(text.replace(/\r\n?/g, '\n'));
  placeFor(node, into).append(node);
}

function add(name: string, into: ParentNode): Element {
  const element = make(name);
  placeFor(element, into).append(element);
  return element;
}

/** The name an element has in this place. */
function placed(name: string, into: ParentNode): string {
  const places = PLACES[name];
  return !places || places.includes(nameOf(into)) ? name : 'div';
}

/** Where in an element another node goes: in lists into an entry, of tables into none of their frames. */
function placeFor(node: Node, into: ParentNode): ParentNode {
  const name = nameOf(into);
  if (PLACES[nameOf(node)]?.includes(name)) return into;
  const entry = ENTRIES[name];
  if (entry !== undefined) return makeshiftAt(into.lastChild, entry, (made) => into.append(made));
  const table = FRAMES.includes(name) && (into as Element).closest('table');
  if (!table) return into;
  return makeshiftAt(table.previousSibling, 'div', (made) => table.before(made));
}

/** One of them is enough for a run of such nodes. */
function makeshiftAt(place: Node | null, name: string, put: (made: Element) => void): ParentNode {
  if (place && makeshift.has(place)) return place as Element;
  const made = make(name);
  makeshift.add(made);
  put(made);
  return made;
}

function dropEmpty(element: Element): void {
  if (element.matches('br, hr, td, th') || element.querySelector('hr')) return;
  if (element.textContent.trim()) return;
  element.replaceWith(element.matches(BLOCKS) ? '' : element.textContent);
}

function rename(element: Element, name: string): void {
  const other = make(name);
  for (const {name: attribute, value} of element.attributes) other.setAttribute(attribute, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function trimStart(node: Node | null, space: RegExp): void {
  if (node?.nodeType === Node.TEXT_NODE) node.nodeValue = (node.nodeValue ?? '').replace(space, '');
}

function isInLink(place: ParentNode): boolean {
  return place instanceof Element && place.closest('a') !== null;
}

function nameOf(node: Node): string {
  return node instanceof Element ? node.localName : '';
}

function make(name: string): HTMLElement {
  return document.createElement(name);
}

function all(root: ParentNode, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)];
}
