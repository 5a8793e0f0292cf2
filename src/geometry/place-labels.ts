import type {AxisLabel} from './axis-label.js';
import {LabelLane} from './label-lane.js';
import type {LabelRoom, LabelWish} from './label-wish.js';

type Labels = ReadonlyMap<LabelWish, AxisLabel>;

/** With more marks than this in a lane not all can have labels, however long one tries. */
const FEW = 24;

/**
 * Finds room for as many labels as there is, of those with a lower rank first, in the lowest rows. No two
 * overlap, no line goes through a label, and each is wholly in the window. The line for today goes through
 * none that could stand elsewhere or end before it. A label that was there before keeps its row and its
 * side, unless the window or a mark came too close, or one of a lower rank found no other room.
 *
 * @returns for each wish that can be met, its label
 */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): Labels {
  const lanes = new Map<number, LabelWish[]>();
  for (const wish of wishes) {
    const lane = lanes.get(wish.lane);
    if (lane) lane.push(wish);
    else lanes.set(wish.lane, [wish]);
  }
  return new Map([...lanes.values()].flatMap((lane) => [...laneLabels(lane, room)]));
}

/** The line of a late label may find the labels of earlier ones in its way, unless it comes first. */
function laneLabels(wishes: readonly LabelWish[], room: LabelRoom): Labels {
  const forwards = placed(
    [...wishes].sort((a, b) => a.rank - b.rank),
    room,
  );
  if (forwards.size === wishes.length || wishes.length > FEW) return forwards;
  const backwards = placed(
    [...wishes].sort((a, b) => a.rank - b.rank || b.x - a.x),
    room,
  );
  return backwards.size > forwards.size ? backwards : forwards;
}

function placed(wishes: readonly LabelWish[], room: LabelRoom): Labels {
  const lane = new LabelLane(room);
  for (const wish of wishes) lane.keep(wish);
  const labels = new Map<LabelWish, AxisLabel>();
  for (const wish of wishes) {
    const label = lane.place(wish);
    if (label) labels.set(wish, label);
  }
  return labels;
}
