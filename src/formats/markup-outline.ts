import type {MarkupItem} from './markup-item.js';
import {isMarkupBox, markupItems} from './markup-items.js';
import {shownElements} from './shown-nodes.js';

/** What markup consists of: events, and what is said before, between and after them. */
export interface MarkupOutline {
  readonly events: readonly OutlinedEvent[];
  readonly title: Element | undefined;
  /** Elements that name groups. */
  readonly groups: readonly Element[];
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

export interface OutlinedEvent {
  readonly item: MarkupItem;
  /** The heading of the part it is in, where there are several such parts. */
  readonly part: Element | undefined;
}

interface Heading {
  readonly element: Element;
  /** How many events stand before it. */
  readonly index: number;
}

interface Found {
  readonly items: {readonly item: MarkupItem; readonly heading: Heading | undefined}[];
  readonly headings: Heading[];
  readonly groups: Element[];
  readonly before: Element[];
  readonly after: Element[];
}

const HEADING = 'h1, h2, h3, h4, h5, h6, figcaption, summary, caption';
const GROUP = '[data-group]';

/** Finds the events in an element, and the parts of the page around them. */
export function markupOutline(root: Element): MarkupOutline {
  const found: Found = {items: [], headings: [], groups: [], before: [], after: []};
  visit(root, [], found);
  const {items, headings, groups, before, after} = found;
  const level = levelOfParts(found);
  const [title, ...others] = headings
    .map(({element}) => element)
    .filter(({localName}) => localName !== level);
  return {
    events: items.map(({item, heading}) => ({
      item,
      part: heading?.element.localName === level ? heading?.element : undefined,
    })),
    title,
    groups,
    before: [...others, ...before],
    after,
  };
}

/** Headings between events begin parts, and so does one of their kind before the first. */
function levelOfParts({items, headings}: Found): string | undefined {
  const between = headings.find(({index}) => index > 0 && index < items.length);
  return between?.element.localName;
}

/** @param frames the elements around, whose attributes hold for all events in them */
function visit(parent: Element, frames: readonly Element[], found: Found): void {
  for (const child of shownElements(parent)) {
    const around = [child, ...frames];
    const items = markupItems(child);
    if (items.length > 0) addItems(items, around, found);
    else if (child.matches(HEADING)) addHeading(child, found);
    else if (isMarkupBox(child)) visit(child, around, found);
    else if (child.matches(GROUP)) found.groups.push(child);
    else if (child.querySelector(GROUP)) found.groups.push(...child.querySelectorAll(GROUP));
    else if (child.matches('p, footer')) {
      (found.items.length > 0 ? found.after : found.before).push(child);
    }
  }
}

function addItems(items: readonly MarkupItem[], around: readonly Element[], found: Found): void {
  const caption = around[0]?.querySelector('caption');
  if (caption) addHeading(caption, found);
  const heading = found.headings.at(-1);
  for (const item of items) {
    found.items.push({item: {...item, owners: [...item.owners, ...around]}, heading});
  }
}

function addHeading(element: Element, {headings, items}: Found): void {
  headings.push({element, index: items.length});
}
