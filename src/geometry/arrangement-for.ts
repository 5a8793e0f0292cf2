import {Arrangement} from './arrangement.js';
import type {AxisIndex} from './axis-index.js';
import type {AxisView} from './axis-view.js';
import {slotAt, TARGET} from './slot.js';

/** Marks and clusters together, at most, as long as there are fewer rows than that. */
const MOST_DRAWN = 200;

/** How many arrangements are kept for an index: a reader who zooms back comes by the same ones. */
const MOST_KEPT = 8;

const made = new WeakMap<AxisIndex, Map<string, Arrangement>>();

/**
 * The closest arrangement that is legible at a scale and draws no more than `MOST_DRAWN` wherever the
 * window is moved. So it depends on the scale and not on the place, and changes when that has doubled.
 *
 * @param rows rows of marks in each lane, at most
 */
export function arrangementFor(index: AxisIndex, view: AxisView, rows: number): Arrangement {
  let slot = slotAt(view.scale);
  // Of all windows with this slot the longest.
  const length = (view.width * slot) / TARGET;
  // At either end of a row one more may come in from outside.
  const most = MOST_DRAWN - 2 * index.lanes.length * (rows + 1);
  let arrangement = arrangementOf(index, slot, rows);
  while (slot < length && arrangement.mostWithin(length) > most) {
    slot *= 2;
    arrangement = arrangementOf(index, slot, rows);
  }
  return arrangement;
}

function arrangementOf(index: AxisIndex, slot: number, rows: number): Arrangement {
  const known = made.get(index) ?? new Map<string, Arrangement>();
  made.set(index, known);
  const name = `${slot} ${rows}`;
  const arrangement = known.get(name) ?? new Arrangement(index, {slot, rows});
  // At the end now: the first is the one that was used longest ago.
  known.delete(name);
  known.set(name, arrangement);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KEPT) break;
    known.delete(oldest);
  }
  return arrangement;
}
