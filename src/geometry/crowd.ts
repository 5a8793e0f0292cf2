import type {Room} from './slot.js';

/**
 * What found no room in the rows of its lane, in clusters: each holds those that begin within a slot of
 * its first. So their beginnings are a slot apart, and a cluster of one is a mark like any other.
 */
export class Crowd {
  /** Places of all of them, in order. */
  readonly places: number[] = [];
  /** Where in `places` each cluster begins. */
  readonly begins: number[] = [];
  /** The middle of the first slot of each cluster's first event. */
  readonly middles: number[] = [];
  /** The latest end in each cluster and those before it. */
  readonly reaches: number[] = [];
  readonly #slot: number;

  constructor(slot: number) {
    this.#slot = slot;
  }

  /** Adds an event that begins no earlier than those before. */
  add(place: number, {middle, to}: Room): void {
    const last = this.middles.length - 1;
    const reach = Math.max(to, this.reaches[last] ?? -Infinity);
    const before = this.middles[last] ?? -Infinity;
    // In deep time a slot may be too short to make a difference.
    if (middle > before && middle >= before + this.#slot) {
      this.begins.push(this.places.length);
      this.middles.push(middle);
      this.reaches.push(reach);
    } else {
      this.reaches[last] = reach;
    }
    this.places.push(place);
  }

  /** The places in some clusters, from one to before another. */
  members(from: number, to: number): readonly number[] {
    return this.places.slice(this.begins[from] ?? this.places.length, this.begins[to]);
  }
}
