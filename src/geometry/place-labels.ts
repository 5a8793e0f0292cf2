import type {AxisLabel} from './axis-label.js';
import {LabelLane} from './label-lane.js';
import type {LabelRoom, LabelWish} from './label-wish.js';

/**
 * Finds room for as many labels as there is, of those with a lower rank first, and among these of the
 * latest: most stand behind their lines, where the line of the next would go through them. No two
 * overlap, no line goes through a label, and each is wholly in the window. A label that was there before
 * keeps its row and its side, unless the window or a mark came too close, or one of a lower rank found no
 * other room.
 *
 * @returns for each wish that can be met, its label
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  room: LabelRoom,
): ReadonlyMap<LabelWish, AxisLabel> {
  const lanes = new Map<number, LabelLane>();
  for (const wish of wishes) {
    const lane = lanes.get(wish.lane) ?? new LabelLane(room);
    lanes.set(wish.lane, lane);
    lane.keep(wish);
  }
  const labels = new Map<LabelWish, AxisLabel>();
  for (const wish of [...wishes].sort((a, b) => a.rank - b.rank || b.x - a.x)) {
    const label = lanes.get(wish.lane)?.place(wish);
    if (label) labels.set(wish, label);
  }
  return labels;
}
