import {isElement, shownNodes} from './shown-nodes.js';

/** How nodes are read as text, and what turns up on the way. */
export interface InlineReading {
  /** What is said elsewhere, each with the text that stands for it here. */
  readonly standIns: Map<Node, string>;
  /** Addresses that no page may link to. */
  readonly refused: string[];
  /** Whether the nodes say something that inline marks cannot. */
  isRich: boolean;
}

/** A text, or words between two marks; without an end they cannot be marked. */
type Piece = string | readonly [start: string, words: string, end: string];

/** Shown as media, or not at all. */
export const EMBEDDED = /^(?:img|picture|video|audio|iframe|object|canvas)$/;

const MARKS: ReadonlyMap<string, string> = new Map([
  ['strong', '**'],
  ['b', '**'],
  ['em', '*'],
  ['i', '*'],
  ['a', '['],
]);
const ALL_MARKS = [...MARKS.values()];
const LINES = /^(?:p|div|h[1-6]|[uod]l|li|d[td]|br|tr|blockquote|section|article|caption)$/;
const CELLS = /^t[dh]$/;
const STRUCK = /^(?:del|s|strike)$/;

/** What would be a mark although the page's author meant none. */
const LITERAL_MARK = /\*(?!\s)|(?<!\s)\*|\](?:\(|$)/;

// The words and surroundings of a whole mark are those that `inlineMarks` asks for.
const STARRED = /^(?![*/]).{1,999}(?<![*/\\])$/u;
const LABEL = /^[^\][]{1,999}$/u;
const BESIDE_STARS = /[\w/\\*]/;
const HREF = /^(?:https?:\/\/|mailto:)[^\s()<>"\\]{1,999}$/i;

/**
 * Nodes as text with the marks `**strong**`, `*emphasis*` and `[link](https://…)`. White space is that of
 * HTML: lines end at `<br>` and around blocks. What is struck out is left out.
 */
export function markedText(nodes: readonly Node[], reading: InlineReading): string {
  return tidy(textOf(nodes, reading, []));
}

/** The same without marks. */
export function plainText(nodes: readonly Node[], standIns = new Map<Node, string>()): string {
  const reading = {standIns, refused: [], isRich: false};
  return tidy(textOf(nodes, reading, ALL_MARKS));
}

/** @param open the marks around these nodes, which are not set again inside */
function textOf(nodes: readonly Node[], reading: InlineReading, open: readonly string[]): string {
  const pieces: Piece[] = [];
  collect(nodes, reading, open, pieces);
  let text = '';
  pieces.forEach((piece, index) => {
    if (typeof piece === 'string') {
      text += piece;
      return;
    }
    const [start, words, end] = piece;
    const isWhole =
      start === '['
        ? end && LABEL.test(words)
        : STARRED.test(words) &&
          !BESIDE_STARS.test(text.slice(-1) + (pieces[index + 1]?.[0]?.[0] ?? ''));
    text += isWhole ? start + words + end : words;
    reading.isRich ||= !isWhole;
  });
  return text;
}

/** Collects pieces, none of which is empty: each has to know what stands beside it. */
function collect(
  nodes: readonly Node[],
  reading: InlineReading,
  open: readonly string[],
  pieces: Piece[],
): void {
  for (const node of nodes) {
    const standIn = reading.standIns.get(node);
    if (isElement(node) && standIn === undefined) {
      collectElement(node, reading, open, pieces);
      continue;
    }
    const text = standIn ?? node.textContent ?? '';
    reading.isRich ||= LITERAL_MARK.test(text);
    if (text) pieces.push(text.replace(/[ \t\n\r\f]+/g, ' '));
  }
}

function collectElement(
  element: Element,
  reading: InlineReading,
  open: readonly string[],
  pieces: Piece[],
): void {
  const {localName: name} = element;
  const isStruck = STRUCK.test(name);
  reading.isRich ||= isStruck;
  if (isStruck || EMBEDDED.test(name)) return;
  const mark = name === 'a' && !element.hasAttribute('href') ? undefined : MARKS.get(name);
  const nodes = shownNodes(element);
  if (!mark || open.includes(mark)) {
    if (LINES.test(name)) pieces.push('\n');
    collect(nodes, reading, open, pieces);
    const end = LINES.test(name) ? '\n' : CELLS.test(name) ? ' ' : '';
    if (end) pieces.push(end);
    return;
  }
  const inside = textOf(nodes, reading, [...open, mark]);
  const words = inside.trim();
  // Spaces just inside a mark belong outside.
  const [before = '', after = ''] = words ? inside.split(words) : [inside];
  if (before) pieces.push(before);
  const end = mark === '[' ? linkEnd(element, reading) : mark;
  if (words) pieces.push(end === undefined ? words : [mark, words, end]);
  if (after) pieces.push(after);
}

/** Where a link may lead: as the browser understands the address, however it is written. */
const FOLLOWED = /^(?:https?|mailto|tel):$/;

/** Nothing for an address that no page may use; an empty end for one that marks cannot link to. */
function linkEnd(anchor: Element, {refused}: InlineReading): string | undefined {
  const href = anchor.getAttribute('href') ?? '';
  const whole = (anchor as HTMLAnchorElement).href.replace(/[()<>"\\\s]/g, percent);
  const url = [href, whole].find((address) => HREF.test(address));
  if (url) return `](${url})`;
  if (!href || FOLLOWED.test((anchor as HTMLAnchorElement).protocol)) return '';
  refused.push(href);
  return undefined;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

function tidy(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?(?:\n ?)+/g, '\n')
    .trim();
}
