import type {AxisIndex} from './axis-index.js';
import type {AxisLabel} from './axis-label.js';
import type {LabelWidth} from './label-width.js';
import type {LabelWish} from './label-wish.js';
import type {StandingMark} from './lane-in-view.js';
import type {BarMark} from './mark-of.js';

/** What is known of labels before they are placed. */
export interface LabelNeeds {
  readonly index: AxisIndex;
  /** Of the window, in pixels. */
  readonly width: number;
  /** Places whose labels come first, in this order. */
  readonly pinned: readonly number[];
  readonly widthOf: (event: number) => LabelWidth;
  /** The labels of the last frame, by event. */
  readonly before: ReadonlyMap<number, AxisLabel>;
}

/** Pixels from the end of a bar to the line of its label. */
const INSET = 8;

/** The label that each mark would have; none for a mark whose label would have its line out of view. */
export function labelWishes(
  marks: readonly StandingMark[],
  needs: LabelNeeds,
): ReadonlyMap<LabelWish, StandingMark> {
  const wishes = new Map<LabelWish, StandingMark>();
  for (const standing of marks) {
    const line = lineOf(standing, needs);
    if (line.x >= 0 && line.x <= needs.width) wishes.set(wishOf(standing, line, needs), standing);
  }
  return wishes;
}

type Line = Pick<LabelWish, 'x' | 'side'>;

function wishOf({place, lane}: StandingMark, line: Line, needs: LabelNeeds): LabelWish {
  const {index, pinned, widthOf, before} = needs;
  const event = index.events[place] as number;
  const pin = pinned.indexOf(place);
  return {
    ...line,
    lane,
    rank: pin < 0 ? pinned.length + 1 - (index.keys[place] as number) : pin,
    width: () => widthOf(event),
    before: before.get(event),
  };
}

/** A point's line comes down to it, a bar's to the part in view: near its start, or its known end. */
function lineOf({place, mark}: StandingMark, {index, width}: LabelNeeds): Line {
  if (mark.kind === 'point') return {x: mark.x, side: 'after'};
  const [from, to] = partInView(mark, width);
  const inset = Math.min(INSET, mark.width / 2);
  return index.starts[place] === 'open'
    ? {x: Math.max(to - inset, from), side: 'before'}
    : {x: Math.min(from + inset, to), side: 'after'};
}

function partInView({x, width}: BarMark, end: number): readonly [from: number, to: number] {
  return [Math.max(x, 0), Math.min(x + width, end)];
}
