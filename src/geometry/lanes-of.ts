/** A strip of the axis: the events of a group, of none, or of all that have no strip of their own. */
export interface IndexedLane {
  /** Positions of its groups among the timeline's. None: its events are in no group. */
  readonly groups: readonly number[];
  /** Places of its events, in order. */
  readonly places: readonly number[];
}

/**
 * Divides places into lanes: one for each group that has any, in the order of the groups, and one for
 * places without a group. Of too many, those from the last lane on share that one.
 *
 * @param groupOf position of the group of each place; `groupCount` for none
 */
export function lanesOf(
  groupOf: Int32Array,
  groupCount: number,
  maxLanes: number,
): readonly IndexedLane[] {
  const isUsed = new Uint8Array(groupCount + 1);
  for (const group of groupOf) isUsed[group] = 1;
  const laneOf = new Int32Array(groupCount + 1);
  const lanes: {readonly groups: number[]; readonly places: number[]}[] = [];
  isUsed.forEach((used, group) => {
    if (!used) return;
    if (lanes.length < maxLanes) lanes.push({groups: [], places: []});
    laneOf[group] = lanes.length - 1;
    if (group < groupCount) lanes.at(-1)?.groups.push(group);
  });
  groupOf.forEach((group, place) => lanes[laneOf[group] as number]?.places.push(place));
  return lanes;
}
