import type {AxisLabel} from './axis-label.js';
import {labelSlot, slotsClash, type LabelSlot} from './label-slot.js';
import type {LabelRoom, LabelWish} from './label-wish.js';

/** Pixels between the end of a label and the next label or line. */
const GAP = 12;

/** Pixels that a new label has to have more: one that just fitted would come and go with every step. */
const SLACK = 16;

const OTHER_SIDE = {after: 'before', before: 'after'} as const;

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
      .sort((a, b) => Number(this.#isCrossed(a)) - Number(this.#isCrossed(b)));
    if (free.length === 0) return undefined;
    const waiting = [...this.#waiting];
    const others = waiting.map(([, slot]) => slot);
    const peers = waiting.flatMap(([{rank}, slot]) => (rank <= wish.rank ? slot : []));
    const best =
      free.find((slot) => isFree(slot, others)) ?? free.find((slot) => isFree(slot, peers));
    return best && labelSlot(best.label, GAP);
  }

  /** Row by row from below, with room to spare. */
  #choices(wish: LabelWish): LabelSlot[] {
    const choices: LabelSlot[] = [];
    for (let row = 0; row < this.#room.rows; row++) {
      for (const side of [wish.side, OTHER_SIDE[wish.side]]) {
        choices.push(this.#slotOf(wish, {row, side}, GAP + SLACK));
      }
    }
    return choices;
  }

  /** A label gets no more than fits into the window on one side of any line. */
  #slotOf(
    {x, width}: LabelWish,
    {row, side}: Pick<AxisLabel, 'row' | 'side'>,
    gap: number,
  ): LabelSlot {
    const most = this.#room.width / 2 - SLACK;
    return labelSlot({row, side, x, width: Math.min(width, most)}, gap);
  }

  /** Whether the line for today goes through it; next to its own line it does no harm. */
  #isCrossed({from, to, label: {x}}: LabelSlot): boolean {
    const {today = NaN} = this.#room;
    return from < today && today < to && Math.abs(today - x) > GAP / 2;
  }

  /** Wholly in the window, if not the gap behind its end. */
  #isInside({from, to, label: {width}}: LabelSlot): boolean {
    return width > 0 && from >= -GAP && to <= this.#room.width + GAP;
  }
}

function isFree(slot: LabelSlot, others: readonly LabelSlot[]): boolean {
  return others.every((other) => !slotsClash(slot, other));
}
