import {arrangedLane, type ArrangedLane, type Closeness} from './arranged-lane.js';
import type {AxisIndex} from './axis-index.js';

/** All lanes of an axis at one closeness, wherever its window is. */
export class Arrangement {
  readonly slot: number;
  readonly lanes: readonly ArrangedLane[];
  readonly #froms: Float64Array;
  /** 1 for events with a mark, and for the first of each cluster. */
  readonly #drawn: Uint8Array;
  #length = NaN;
  #most = 0;

  constructor(index: AxisIndex, closeness: Closeness) {
    this.slot = closeness.slot;
    this.lanes = index.lanes.map(({places}) => arrangedLane(index, places, closeness));
    this.#froms = index.froms;
    this.#drawn = new Uint8Array(index.froms.length);
    for (const {rows, crowd} of this.lanes) {
      for (const {places} of rows) for (const place of places) this.#drawn[place] = 1;
      for (const begin of crowd.begins) this.#drawn[crowd.places[begin] as number] = 1;
    }
  }

  /** How many marks and clusters begin in the fullest of all windows of a length in milliseconds. */
  mostWithin(length: number): number {
    if (length !== this.#length) this.#most = this.#count(length);
    this.#length = length;
    return this.#most;
  }

  #count(length: number): number {
    let most = 0;
    let count = 0;
    let first = 0;
    this.#froms.forEach((from, place) => {
      count += this.#drawn[place] as number;
      while ((this.#froms[first] as number) < from - length) {
        count -= this.#drawn[first++] as number;
      }
      most = Math.max(most, count);
    });
    return most;
  }
}
