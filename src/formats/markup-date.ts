import {hasWords} from './has-words.js';
import {plainText} from './inline-text.js';
import {isElement, isText} from './shown-nodes.js';

/** The `<time>` of an event, or two of them and the sign or word between: "16 to 18 June". */
export interface MarkupDate {
  readonly nodes: readonly Node[];
  /** Whether it stands before or after the words around it, so that they are whole without it. */
  readonly isApart: boolean;
}

const SIGN = /[(,:;·|–—-]$/;
/** Holds the place of a date: HTML has no such character. */
const PLACE = '\0';

/** The first date among nodes. */
export function markupDate(nodes: readonly Node[]): MarkupDate | undefined {
  const start = nodes.map(timeIn).find((time) => time && !time.closest('[hidden], del, s'));
  if (!start) return undefined;
  const found = [start, ...nodesToEnd(start)];
  const standIns = new Map(found.map((node, index) => [node, index ? '' : PLACE]));
  const [before = '', after = ''] = plainText(nodes, standIns)
    .split(PLACE)
    .map((text) => text.trim());
  const isLast = SIGN.test(before.slice(-1)) && (!hasWords(after) || after.startsWith(')'));
  return {nodes: found, isApart: !hasWords(before) || isLast};
}

/** The fields `date` and, where the page's author wants other words than the date's own, `dateLabel`. */
export function dateFields({nodes}: MarkupDate): {date: string; dateLabel: string | undefined} {
  const times = nodes.filter(isElement);
  const words = plainText(nodes);
  const dates = times.map((time) => time.getAttribute('datetime')?.trim());
  const label = times.find((time) => time.hasAttribute('data-label'))?.getAttribute('data-label');
  return {
    date: dates.every(Boolean) ? dates.map(withT).join('/') : words,
    dateLabel: label === '' ? words : (label ?? undefined),
  };
}

/** The date of one `<time>`, as it is written. */
export function dateOfTime(time: Element): string {
  return dateFields({nodes: [time], isApart: true}).date;
}

function timeIn(node: Node): Element | null {
  if (!isElement(node)) return null;
  return node.localName === 'time' ? node : node.querySelector('time');
}

/** A second `<time>` right behind the first, with no more than a word between, and what is between. */
function nodesToEnd(start: Element): readonly Node[] {
  const end = start.nextElementSibling;
  if (end?.localName !== 'time') return [];
  const between: Node[] = [];
  for (let node = start.nextSibling; node && node !== end; node = node.nextSibling) {
    if (isText(node)) between.push(node);
  }
  return /^\S{0,9}$/.test(plainText(between)) ? [...between, end] : [];
}

/** HTML allows a space between day and time, ISO 8601 does not. */
function withT(date = ''): string {
  return date.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T');
}
