import {axisIndex, type AxisIndex} from '../../src/geometry/axis-index.js';
import type {LabelWidth} from '../../src/geometry/label-width.js';
import {
  layoutAxis,
  type AxisLayout,
  type AxisLayoutOptions,
} from '../../src/geometry/layout-axis.js';
import type {TimelineEvent} from '../../src/model/timeline.js';
import {groups} from './axis-events.js';

export const NOW = Date.UTC(2025, 5, 17);

export const indexOf = (events: readonly TimelineEvent[]): AxisIndex =>
  axisIndex(events, {groups, now: NOW});

/** Widths as different as headlines are, the same for the same event. */
export const widthOf = (event: number): LabelWidth => {
  const whole = 60 + ((event * 37) % 140);
  return {whole, least: () => whole * (0.6 + (event % 5) / 10)};
};

/** A layout as a wide screen has it, with what a test wants otherwise. */
export function layOut(
  index: AxisIndex,
  options: Pick<AxisLayoutOptions, 'window'> & Partial<AxisLayoutOptions>,
  previous?: AxisLayout,
): AxisLayout {
  return layoutAxis(index, {width: 1200, labelRows: 3, markRows: 2, widthOf, ...options}, previous);
}

/** All that an index holds, with room on both sides. */
export function wholeOf({froms, tos}: AxisIndex): {readonly from: number; readonly to: number} {
  const from = froms[0] ?? 0;
  const to = tos.reduce((latest, end) => Math.max(latest, end), from + 1);
  const room = (to - from) / 10;
  return {from: from - room, to: to + room};
}

/** Every event that a layout shows, by itself or in a cluster; one that is there twice is twice in it. */
export function eventsIn({marks, clusters}: AxisLayout): readonly number[] {
  return [...marks.map(({event}) => event), ...clusters.flatMap(({events}) => events)];
}
