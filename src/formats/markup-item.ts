import type {Block} from './markup-blocks.js';

/** Where in a page's markup an event stands. */
export interface MarkupItem {
  /** Elements whose attributes tell of it, the nearest first. */
  readonly owners: readonly Element[];
  readonly id: string | undefined;
  readonly blocks: readonly Block[];
  /** What it is, for those who have to find it: "list item". */
  readonly place: string;
}

/** The first id that elements have; `data-event-id` is one that the page itself does not know. */
export function idOf(elements: readonly Element[]): string | undefined {
  return (
    elements.map((one) => one.id || one.getAttribute('data-event-id')).find(Boolean) ?? undefined
  );
}
