import type {AxisLayout} from '../geometry/layout-axis.js';
import {groupClass} from './group-class.js';
import type {ShownTimeline} from './shown-timeline.js';

/** Room in em: a label with its two lines, a row of marks, the name of a lane, what is around them. */
export const LABEL_ROW = 2.75;
export const MARK_ROW = 1.75;
const LANE_NAME = 1.5;
const LANE_ROOM = 0.75;

/** Where a lane is, in em from the top of the plot. */
export interface LanePlace {
  /** Positions among the timeline's groups. */
  readonly groups: readonly number[];
  readonly top: number;
  readonly height: number;
  /** Where its lowest row of marks begins. */
  readonly marks: number;
  /** Rows of marks, with that of the clusters. */
  readonly rows: number;
}

/** @param labelRowsOf how many rows of labels a lane has room for */
export function lanePlaces(
  {lanes}: AxisLayout,
  labelRowsOf: (lane: number) => number,
): readonly LanePlace[] {
  let top = 0;
  const name = lanes.length > 1 ? LANE_NAME : 0;
  return lanes.map(({groups, markRows}, lane) => {
    const rows = Math.max(1, markRows);
    const marks = top + name + labelRowsOf(lane) * LABEL_ROW + 0.25 + (rows - 1) * MARK_ROW;
    const height = marks - top + MARK_ROW + LANE_ROOM;
    const place = {groups, top, height, marks, rows};
    top += height;
    return place;
  });
}

/** Where a row of marks is; above the lowest stand the others. */
export function rowStyle(lane: LanePlace | undefined, row: number): string {
  return `inset-block-start:${(lane?.marks ?? 0) - row * MARK_ROW}em`;
}

/** A lane has the colour of its first group. */
export function laneClass(lane: LanePlace | undefined, shown: ShownTimeline): string {
  return groupClass(shown.timeline.groups[lane?.groups[0] ?? -1]?.id, shown);
}
