/** What is drawn for one item of a list: made once, and brought up to date with every frame that has the item. */
export interface KeyedElement<Item> {
  readonly element: Element;
  show(item: Item): void;
}

/**
 * The children of an element, each kept as long as there is an item with its key. An axis draws some hundred of
 * them for its first frame, and again in every step of a zoom; as templates, each would have two or three nodes
 * more that nobody sees, and Lit's list directives would be one more file to wait for.
 */
export class KeyedElements<Item extends {readonly key: unknown}> {
  readonly #make: (item: Item) => KeyedElement<Item>;
  #drawn: ReadonlyMap<unknown, KeyedElement<Item>> = new Map();

  constructor(make: (item: Item) => KeyedElement<Item>) {
    this.#make = make;
  }

  /** Draws the items in their order; each has a key of its own. What they leave alone does not lose the focus. */
  show(parent: Element, items: readonly Item[]): void {
    const before = this.#drawn;
    const drawn = new Map(
      items.map((item) => [item.key, before.get(item.key) ?? this.#make(item)] as const),
    );
    before.forEach(({element}, key) => {
      if (!drawn.has(key)) element.remove();
    });
    let place = parent.firstChild;
    for (const item of items) {
      const keyed = drawn.get(item.key) as KeyedElement<Item>;
      keyed.show(item);
      if (keyed.element === place) place = place.nextSibling;
      else parent.insertBefore(keyed.element, place);
    }
    this.#drawn = drawn;
  }
}
