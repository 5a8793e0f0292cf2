import {eventId} from './event-id.js';
import type {Reading} from './reading.js';

/**
 * Gives every event an id of its own, with `-2`, `-3` … behind it when it is taken. Ids that were given
 * come first, wherever they stand: a made one never takes the place of a given one.
 */
export function completeEventIds({ids, unnamed}: Reading): void {
  // The last number given to each id keeps 100,000 equal headlines linear.
  const numbers = new Map<string, number>();
  for (const event of unnamed) {
    const id = event.id || eventId(event);
    let free = id;
    while (ids.has(free)) {
      const number = (numbers.get(id) ?? 1) + 1;
      numbers.set(id, number);
      free = `${id}-${number}`;
    }
    ids.add(free);
    event.id = free;
  }
}
