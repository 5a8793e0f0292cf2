import {arrangementFor} from './arrangement-for.js';
import type {AxisIndex} from './axis-index.js';
import type {AxisLabel} from './axis-label.js';
import {axisView} from './axis-view.js';
import type {EventCluster} from './event-cluster.js';
import type {LabelWidth} from './label-width.js';
import {laneInView, type StandingMark} from './lane-in-view.js';
import {labelWishes, type LabelNeeds} from './label-wishes.js';
import type {Mark} from './mark-of.js';
import {placeLabels} from './place-labels.js';

/** An event with a mark of its own. */
export interface AxisMark {
  /** Its index among the timeline's events. */
  readonly event: number;
  readonly lane: number;
  /** The row of marks it stands in; 0 is the lowest. */
  readonly row: number;
  readonly mark: Mark;
  readonly label: AxisLabel | undefined;
}

/** A strip of the axis: rows of labels, and below them rows of marks. */
export interface AxisLane {
  /** Positions of its groups among the timeline's. None: its events are in no group. */
  readonly groups: readonly number[];
  /** Rows of labels that this window takes. */
  readonly labelRows: number;
  /** Rows of marks and clusters that the lane takes at this zoom, wherever the window is. */
  readonly markRows: number;
}

export interface AxisLayout {
  readonly lanes: readonly AxisLane[];
  /** Each event in the window is in one of these or in one of the clusters; by their beginnings. */
  readonly marks: readonly AxisMark[];
  readonly clusters: readonly EventCluster[];
}

export interface AxisLayoutOptions {
  /** In milliseconds from 1970-01-01T00:00Z. */
  readonly window: {readonly from: number; readonly to: number};
  /** Of the window, in pixels. */
  readonly width: number;
  /** Of the film behind the window, in pixels; default: 0. */
  readonly offset?: number;
  /** Indexes of events that always have a mark, and a label before all others. */
  readonly selected?: number | undefined;
  readonly focused?: number | undefined;
  /** Where the line for today stands, in pixels from the start of the window; labels avoid it. */
  readonly today?: number | undefined;
  /** Rows of labels in a lane, at most. */
  readonly labelRows: number;
  /** Rows of marks in a lane, at most; clusters have one more. */
  readonly markRows: number;
  /** What the label of an event takes. */
  readonly widthOf: (event: number) => LabelWidth;
}

const NOTHING: AxisLayout = {lanes: [], marks: [], clusters: []};

/**
 * Where everything stands that a window shows: about 200 marks and clusters at most. Panning forms no
 * cluster anew and moves no mark to another row; labels stay where they were as long as they can.
 *
 * @param previous the layout of the frame before, of the same events
 */
export function layoutAxis(
  index: AxisIndex,
  options: AxisLayoutOptions,
  previous: AxisLayout = NOTHING,
): AxisLayout {
  const view = axisView(options.window, options.width, options.offset);
  if (!view) return NOTHING;
  const pinned = pinnedPlaces(index, options);
  const arrangement = arrangementFor(index, view, options.markRows);
  const sight = {index, arrangement, view, pinned};
  const inView = index.lanes.map((_lane, lane) => laneInView(sight, lane));
  const standing = inView.flatMap(({marks}) => marks).sort((a, b) => a.place - b.place);
  const marks = labelled(
    standing,
    {...options, index, pinned, before: labelsOf(previous)},
    options,
  );
  const clusters = inView.flatMap((lane) => lane.clusters).sort((a, b) => a.from - b.from);
  const lanes = index.lanes.map(({groups}, lane) => ({
    groups,
    labelRows: labelRowsIn(marks, lane),
    markRows: arrangement.lanes[lane]?.markRows ?? 0,
  }));
  return {lanes, marks, clusters};
}

/** Of events that have a place: those whose labels come first, in this order. */
function pinnedPlaces({placeOf}: AxisIndex, {selected, focused}: AxisLayoutOptions): number[] {
  const places = [selected, focused].map((event) => placeOf[event ?? -1] ?? -1);
  return [...new Set(places)].filter((place) => place >= 0);
}

function labelsOf({marks}: AxisLayout): ReadonlyMap<number, AxisLabel> {
  return new Map(marks.flatMap(({event, label}) => (label ? [[event, label] as const] : [])));
}

function labelled(
  standing: readonly StandingMark[],
  needs: LabelNeeds,
  {width, labelRows, today}: AxisLayoutOptions,
): readonly AxisMark[] {
  const wishes = labelWishes(standing, needs);
  const labels = new Map<StandingMark, AxisLabel>();
  for (const [wish, label] of placeLabels([...wishes.keys()], {width, rows: labelRows, today})) {
    labels.set(wishes.get(wish) as StandingMark, label);
  }
  return standing.map((mark) => ({
    event: needs.index.events[mark.place] as number,
    lane: mark.lane,
    row: mark.row,
    mark: mark.mark,
    label: labels.get(mark),
  }));
}

function labelRowsIn(marks: readonly AxisMark[], lane: number): number {
  const rows = marks.map((mark) => (mark.lane === lane && mark.label ? mark.label.row + 1 : 0));
  return Math.max(0, ...rows);
}
