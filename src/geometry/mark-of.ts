import type {AxisIndex} from './axis-index.js';
import type {AxisView} from './axis-view.js';
import {drawnFrom, drawnTo, FADE} from './drawn-extent.js';
import type {MarkEnd} from './mark-end.js';

/** What is too short to be seen at this zoom; `x`, in pixels from the start of the window, is its middle. */
export interface PointMark {
  readonly kind: 'point';
  readonly x: number;
}

/**
 * As wide as the time it takes. It is cut where it goes on far outside of the window, so that a year is
 * no million pixels long when seconds are in view.
 */
export interface BarMark {
  readonly kind: 'bar';
  /** Where it begins, in pixels from the start of the window. */
  readonly x: number;
  readonly width: number;
  readonly start: MarkEnd | 'cut';
  readonly end: MarkEnd | 'cut';
}

export type Mark = PointMark | BarMark;

/** Pixels a point is wide: what is not wider is one. */
const POINT = 12;

/** One event as it is drawn in a view; nothing where the view does not show it. */
export function markOf(index: AxisIndex, place: number, view: AxisView): Mark | undefined {
  const fade = FADE / view.scale;
  const left = (drawnFrom(index, place, fade) - view.from) * view.scale;
  const right = (drawnTo(index, place, fade) - view.from) * view.scale;
  const isPoint = right - left < POINT;
  const reach = isPoint ? (POINT - (right - left)) / 2 : 0;
  if (right + reach < 0 || left - reach > view.width) return undefined;
  return isPoint
    ? {kind: 'point', x: (left + right) / 2}
    : barOf(index, place, {left, right, cuts: view.cuts});
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly cuts: AxisView['cuts'];
}

function barOf({starts, ends}: AxisIndex, place: number, {left, right, cuts}: Edges): BarMark {
  const [before, after] = cuts;
  const x = Math.max(left, before);
  const end = Math.min(right, after);
  return {
    kind: 'bar',
    x,
    width: end - x,
    start: x > left ? 'cut' : (starts[place] as MarkEnd),
    end: end < right ? 'cut' : (ends[place] as MarkEnd),
  };
}
