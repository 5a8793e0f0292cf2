/** A list on the page, and which event stands where in it. */
export interface PlacedList {
  readonly root: ShadowRoot;
  /** The id of the event at a place in the list. */
  readonly idAt: (index: number) => string | undefined;
  /** The place of an event in the list; -1 where it is not. */
  readonly indexOf: (id: string) => number;
}

const FOCUSABLE = 'a[href], button, summary, [tabindex]';

/**
 * Where a reader is in a list: the event at the top of the window, and the link that has the focus. A
 * list that is drawn anew gives its boxes to other events; the reader stays with theirs.
 */
export class ReadingPlace {
  readonly #anchor: {readonly id: string; readonly top: number} | undefined;
  readonly #focus: {readonly id: string; readonly index: number} | undefined;

  /** Notes the place before the list changes. */
  constructor({root, idAt}: PlacedList) {
    const [entry, top] = firstInView(root);
    const id = entry && idAt(placeOf(entry, root));
    if (id) this.#anchor = {id, top};
    const focused = root.activeElement;
    const around = focused?.closest('li');
    const focusedId = around && idAt(placeOf(around, root));
    if (focused && focusedId) {
      const index = [...around.querySelectorAll(FOCUSABLE)].indexOf(focused);
      this.#focus = {id: focusedId, index};
    }
  }

  /** Brings the reader back to it once the list is drawn. */
  restore({root, indexOf}: PlacedList): void {
    const entryOf = (id: string | undefined): HTMLElement | undefined =>
      id === undefined ? undefined : entryAt(indexOf(id), root);
    const focused = entryOf(this.#focus?.id);
    const target = focused?.querySelectorAll<HTMLElement>(FOCUSABLE)[this.#focus?.index ?? 0];
    if (target !== root.activeElement) target?.focus({preventScroll: true});
    const anchor = entryOf(this.#anchor?.id);
    if (!anchor || !this.#anchor) return;
    const moved = anchor.getBoundingClientRect().top - this.#anchor.top;
    if (Math.abs(moved) >= 1) scrollerOf(anchor).scrollBy({top: moved, behavior: 'instant'});
  }
}

/**
 * The entries of the list, or the boxes around many of them: 10,000 entries are never looked at one by one.
 * None on an axis, where nothing has to be kept in its place, and none of other lists in the timeline.
 */
function boxesIn(root: ShadowRoot): HTMLCollection {
  return (root.querySelector('section > ol') ?? document.createElement('ol')).children;
}

function isEntry(box: Element): boolean {
  return box.localName === 'li';
}

function placeOf(entry: Element, root: ShadowRoot): number {
  let before = 0;
  for (const box of boxesIn(root)) {
    if (box === entry) return before;
    if (box.contains(entry)) return before + [...box.children].indexOf(entry);
    before += isEntry(box) ? 1 : box.childElementCount;
  }
  return -1;
}

/** The entry at a place in the list that is drawn. */
export function entryAt(place: number, root: ShadowRoot): HTMLElement | undefined {
  let rest = place;
  for (const box of boxesIn(root)) {
    const count = isEntry(box) ? 1 : box.childElementCount;
    if (rest >= 0 && rest < count) return (isEntry(box) ? box : box.children[rest]) as HTMLElement;
    rest -= count;
  }
  return undefined;
}

/** Asks boxes around many entries first: what is skipped in layout should stay so. */
function firstInView(root: ShadowRoot): readonly [Element | undefined, number] {
  let candidates = boxesIn(root);
  for (;;) {
    const found = firstInWindow(candidates);
    const top = found?.getBoundingClientRect().top ?? 0;
    // All of the list is below: nothing in it has to stay where it is.
    if (!found || top > innerHeight) return [undefined, 0];
    if (isEntry(found)) return [found, top];
    candidates = found.children;
  }
}

/** The first of boxes that stand one below the other to end below the upper edge of the window. */
function firstInWindow(boxes: HTMLCollection): Element | undefined {
  let from = 0;
  let to = boxes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const {bottom = 0} = boxes[middle]?.getBoundingClientRect() ?? {};
    if (bottom > 0) to = middle;
    else from = middle + 1;
  }
  return boxes[from];
}

/** The nearest box around an element that scrolls, through shadow roots; in the end the page. */
function scrollerOf(element: Element): Element {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const {overflowY} = getComputedStyle(node);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && node.scrollHeight > node.clientHeight) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
