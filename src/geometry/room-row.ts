/** A row in which nothing overlaps. Positions in pixels. */
export class RoomRow {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Whether nothing in the row reaches into a stretch. */
  isFree(from: number, to: number): boolean {
    return this.#starts.every((start, place) => start >= to || (this.#ends[place] ?? 0) <= from);
  }

  take(from: number, to: number): void {
    this.#starts.push(from);
    this.#ends.push(to);
  }
}
