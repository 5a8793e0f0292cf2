import type {AxisLabel} from './axis-label.js';
import {labelSlot, slotsClash, type LabelSlot} from './label-slot.js';
import {fitBeside, GAP, SLACK, type LabelFit} from './label-width.js';
import type {LabelRoom, LabelWish} from './label-wish.js';

const OTHER_SIDE = {after: 'before', before: 'after'} as const;

type FittedSlot = LabelSlot & Pick<LabelFit, 'harm'>;

/** The labels of one lane while they are being placed. */
export class LabelLane {
  readonly #room: LabelRoom;
  readonly #settled: LabelSlot[] = [];
  /** Labels from before whose turn has not come yet. */
  readonly #waiting = new Map<LabelWish, LabelSlot>();

  constructor(room: LabelRoom) {
    this.#room = room;
  }

  /** Keeps the place of a label that was there before until its turn comes. */
  keep(wish: LabelWish): void {
    const {before} = wish;
    if (!before || before.row >= this.#room.rows) return;
    const slot = this.#slotOf(wish, before, GAP);
    if (this.#isInside(slot)) this.#waiting.set(wish, slot);
  }

  /** Its label, if there is room for it. Those whose turn came before stay as they are. */
  place(wish: LabelWish): AxisLabel | undefined {
    const kept = this.#waiting.get(wish);
    this.#waiting.delete(wish);
    const slot = kept && isFree(kept, this.#settled) ? kept : this.#newSlot(wish);
    if (slot) this.#settled.push(slot);
    return slot?.label;
  }

  /** In nobody's way; or else in the way only of labels that are less important. */
  #newSlot(wish: LabelWish): LabelSlot | undefined {
    const free = this.#choices(wish)
      .filter((slot) => this.#isInside(slot) && isFree(slot, this.#settled))
      .sort((a, b) => a.harm - b.harm);
    if (free.length === 0) return undefined;
    const waiting = [...this.#waiting];
    const others = waiting.map(([, slot]) => slot);
    const peers = waiting.flatMap(([{rank}, slot]) => (rank <= wish.rank ? slot : []));
    const best =
      free.find((slot) => isFree(slot, others)) ?? free.find((slot) => isFree(slot, peers));
    return best && this.#slotOf(wish, best.label, GAP);
  }

  /** Row by row from below, as far as its line gets, with room to spare. */
  #choices(wish: LabelWish): FittedSlot[] {
    const choices: FittedSlot[] = [];
    const rows = this.#rowsOpenAt(wish.x);
    for (let row = 0; row < rows; row++) {
      for (const side of [wish.side, OTHER_SIDE[wish.side]]) {
        choices.push(this.#slotOf(wish, {row, side}, GAP + SLACK));
      }
    }
    return choices;
  }

  /** How many rows a line reaches from below: a label that it would go through ends its way. */
  #rowsOpenAt(x: number): number {
    return this.#settled.reduce(
      (rows, {from, to, label: {row}}) => (from < x && x < to ? Math.min(rows, row) : rows),
      this.#room.rows,
    );
  }

  #slotOf(
    {x, width: needed}: LabelWish,
    {row, side}: Pick<AxisLabel, 'row' | 'side'>,
    gap: number,
  ): FittedSlot {
    const {width, harm} = fitBeside(needed(), {side, x}, this.#room);
    return {...labelSlot({row, side, x, width}, gap), harm};
  }

  /** Wholly in the window, if not the gap behind its end. */
  #isInside({from, to, label: {width}}: LabelSlot): boolean {
    return width > 0 && from >= -GAP && to <= this.#room.width + GAP;
  }
}

function isFree(slot: LabelSlot, others: readonly LabelSlot[]): boolean {
  return others.every((other) => !slotsClash(slot, other));
}
