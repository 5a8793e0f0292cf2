import {markupBlocks} from './markup-blocks.js';
import {idOf, type MarkupItem} from './markup-item.js';
import {tableItems} from './markup-table.js';
import {termItems} from './markup-terms.js';
import {isElement, shownElements, shownNodes} from './shown-nodes.js';

const LIST = /^(?:ol|ul|menu)$/;
/** Whatever may be one event, or hold several. */
const BOX = /^(?:article|section|div|details|main|figure|[a-z]+-.+)$/;
/** Holds a heading of the whole. */
const HEADER = /^(?:header|hgroup)$/;
const DATED = 'time, [data-date]';
/** Dates in these tell when a source was published, or what somebody else says. */
const BESIDE = 'footer, aside, .sources, [data-source], [data-claim]';

/**
 * The events that an element is or lists: a list with dates, a list of terms, a table, or a box with a
 * date.
 * @returns nothing if it is none of these; a box may still hold some
 */
export function markupItems(element: Element): readonly MarkupItem[] {
  const {localName: name} = element;
  if (name === 'dl') return termItems(element);
  if (name === 'table') return tableItems(element as HTMLTableElement);
  if (!LIST.test(name)) return isEvent(element) ? [itemOf(element, name)] : [];
  return element.querySelector(DATED)
    ? shownElements(element).map((entry) => itemOf(entry, 'list item'))
    : [];
}

/** Whether an element that is no event may hold some. */
export function isMarkupBox({localName}: Element): boolean {
  return BOX.test(localName) || HEADER.test(localName);
}

/** A box is one event if it has a date of its own, and neither a list with dates nor boxes with dates. */
function isEvent(box: Element): boolean {
  if (!BOX.test(box.localName)) return false;
  if (!box.matches(DATED) && !hasOwn(box, DATED)) return false;
  const parts = shownElements(box).filter(
    (part) => BOX.test(part.localName) && part.querySelector(DATED),
  );
  const isSequence =
    parts.some(({localName}) => /^(?:article|section)$/.test(localName)) ||
    (parts.length > 1 && box.localName !== 'article');
  return !isSequence && !hasOwn(box, ':is(li, dt, tr) :is(time, [data-date])');
}

/** Whether a box has such elements, but for those that tell of other things. */
function hasOwn(box: Element, selector: string): boolean {
  return [...box.querySelectorAll(selector)].some((element) => {
    const beside = element.closest(BESIDE);
    return !beside || beside.contains(box);
  });
}

function itemOf(entry: Element, place: string): MarkupItem {
  const owners = framesOf(entry);
  return {owners, id: idOf(owners), blocks: markupBlocks(shownNodes(entry), entry), place};
}

/** An element, and the box in it that is all it holds. */
function framesOf(element: Element): readonly Element[] {
  const [only, ...others] = shownNodes(element).filter(({textContent}) => textContent?.trim());
  const isFrame = only && isElement(only) && others.length === 0 && BOX.test(only.localName);
  return isFrame ? [element, ...framesOf(only)] : [element];
}
