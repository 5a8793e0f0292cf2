import type {Room} from './slot.js';

/** Marks side by side, in order: none takes the room of another. */
export class MarkRow {
  readonly places: number[] = [];
  readonly froms: number[] = [];
  readonly tos: number[] = [];

  /** Where the room behind the last mark begins. */
  get end(): number {
    return this.tos[this.tos.length - 1] ?? -Infinity;
  }

  /** Adds a mark behind all others. */
  add(place: number, {from, to}: Room): void {
    this.places.push(place);
    this.froms.push(from);
    this.tos.push(to);
  }
}
