import type {ArrangedLane} from './arranged-lane.js';
import type {Arrangement} from './arrangement.js';
import type {AxisIndex} from './axis-index.js';
import type {AxisView} from './axis-view.js';
import type {Crowd} from './crowd.js';
import {drawnTo, FADE} from './drawn-extent.js';
import {EventCluster, type ClusterBox} from './event-cluster.js';
import {firstAbove} from './first-above.js';
import {markOf, type Mark} from './mark-of.js';
import type {MarkRow} from './mark-row.js';
import {roomOf, TARGET} from './slot.js';

/** A mark in its lane. */
export interface StandingMark {
  readonly place: number;
  readonly lane: number;
  /** The row of marks it stands in; 0 is the lowest. */
  readonly row: number;
  readonly mark: Mark;
}

/** What is looked at, and through which window. */
export interface Sight {
  readonly index: AxisIndex;
  readonly arrangement: Arrangement;
  readonly view: AxisView;
  /** Places of events that are never part of a cluster. */
  readonly pinned: readonly number[];
}

export interface LaneInView {
  readonly marks: readonly StandingMark[];
  readonly clusters: readonly EventCluster[];
}

/** What a window shows of one lane: in the time it takes to find its start, and to go to its end. */
export function laneInView(sight: Sight, lane: number): LaneInView {
  const {rows, crowd} = sight.arrangement.lanes[lane] as ArrangedLane;
  const marks = rows.flatMap((markRow, row) => marksIn(markRow, sight, {lane, row}));
  const crowded = crowdInView(crowd, sight, {lane, row: rows.length});
  return {marks: [...marks, ...crowded.marks], clusters: crowded.clusters};
}

type Line = Pick<StandingMark, 'lane' | 'row'>;

function marksIn({places, froms, tos}: MarkRow, sight: Sight, line: Line): StandingMark[] {
  const {from, to} = sight.view;
  const first = firstAbove(tos, from);
  return standing(places.slice(first, firstAbove(froms, to)), sight, line);
}

function standing(places: readonly number[], {index, view}: Sight, line: Line): StandingMark[] {
  return places.flatMap((place) => {
    const mark = markOf(index, place, view);
    return mark ? {...line, place, mark} : [];
  });
}

/**
 * The clusters of a crowd, those of one as marks. What began before the window and still goes on is
 * gathered at its start, with all that would stand over that.
 */
function crowdInView(crowd: Crowd, sight: Sight, line: Line): LaneInView {
  const {view, arrangement} = sight;
  const {slot} = arrangement;
  const first = firstAbove(crowd.middles, view.from - slot);
  const last = firstAbove(crowd.middles, view.to + slot / 2);
  const before = crowd.members(firstAbove(crowd.reaches, view.from), first);
  let gathered = goingOn(before, sight);
  const parts: LaneInView[] = [];
  for (let cluster = first; cluster < last; cluster++) {
    const members = crowd.members(cluster, cluster + 1);
    const box = {...line, ...extentOf(members, sight)};
    const start = ((crowd.middles[cluster] as number) - slot / 2 - view.from) * view.scale;
    if (box.x + box.width <= 0) gathered = gathered.concat(goingOn(members, sight));
    else if (gathered.length > 0 && start < TARGET) gathered = gathered.concat(members);
    else parts.push(opened(members, sight, box));
  }
  parts.push(opened(gathered, sight, {...line, x: 0, width: TARGET}));
  return {
    marks: parts.flatMap(({marks}) => marks),
    clusters: parts.flatMap(({clusters}) => clusters),
  };
}

function goingOn(places: readonly number[], {index, view}: Sight): readonly number[] {
  return places.filter((place) => drawnTo(index, place, FADE / view.scale) > view.from);
}

/**
 * From the first beginning to the last, a target at least; and no further than half a slot behind the
 * first, where the next mark may begin.
 */
function extentOf(places: readonly number[], {index, view, arrangement}: Sight): Extent {
  const {slot} = arrangement;
  const {middle} = roomOf(index, places[0] as number, slot);
  const last = roomOf(index, places[places.length - 1] as number, slot).middle;
  const most = (slot / 2) * view.scale + TARGET / 2;
  return {
    x: (middle - view.from) * view.scale - TARGET / 2,
    width: Math.min(Math.max(TARGET, (last - middle) * view.scale), most),
  };
}

type Extent = Pick<ClusterBox, 'x' | 'width'>;

/** A cluster without those that are pinned; what is then alone is no cluster. */
function opened(places: readonly number[], sight: Sight, box: ClusterBox): LaneInView {
  const {index, pinned} = sight;
  const {lane, row} = box;
  const single = pinned.filter((place) => places.includes(place));
  const rest = single.length > 0 ? places.filter((place) => !single.includes(place)) : places;
  const isCluster = rest.length > 1;
  return {
    marks: standing(isCluster ? single : places, sight, {lane, row}),
    clusters: isCluster ? [new EventCluster(index, rest, box)] : [],
  };
}
