/** A strip of the axis: the events of a group, of none, or of all that have no strip of their own. */
export interface IndexedLane {
  /** Positions of its groups among the timeline's. None: its events are in no group. */
  readonly groups: readonly number[];
  /** Places of its events, in order. */
  readonly places: Int32Array;
}

/**
 * Divides places into lanes: one for each group that has any, in the order of the groups, and one for
 * places without a group. Of too many, those from the last lane on share that one.
 *
 * @param groupOf position of the group of each place; -1 for none
 */
export function lanesOf(groupOf: Int32Array, maxLanes: number): readonly IndexedLane[] {
  const members = new Map<number, number[]>();
  groupOf.forEach((group, place) => {
    const places = members.get(group);
    if (places) places.push(place);
    else members.set(group, [place]);
  });
  const inOrder = [...members].sort(([a], [b]) => order(a) - order(b));
  const own = inOrder.length > maxLanes ? maxLanes - 1 : inOrder.length;
  const shared = inOrder.slice(own);
  const lanes = inOrder.slice(0, own).map((member) => laneOf([member]));
  return shared.length > 0 ? [...lanes, laneOf(shared)] : lanes;
}

const order = (group: number): number => (group < 0 ? Infinity : group);

function laneOf(members: readonly (readonly [number, readonly number[]])[]): IndexedLane {
  const groups = members.flatMap(([group]) => (group < 0 ? [] : group));
  const places = Int32Array.from(members.flatMap(([, list]) => list)).sort();
  return {groups, places};
}
