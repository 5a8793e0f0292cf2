import type {AxisLabel} from './axis-label.js';
import type {LabelBounds, LabelWidth} from './label-width.js';

/** A mark that would have a label. */
export interface LabelWish {
  readonly lane: number;
  /** Where the line of its label would come down, in pixels from the start of the window. */
  readonly x: number;
  /** The side that is tried first. */
  readonly side: AxisLabel['side'];
  /** Those of a lower rank come first. */
  readonly rank: number;
  /** Asked for only where its line finds a way to a row: to measure words takes longer than to place them. */
  readonly width: () => LabelWidth;
  /** The label it had in the last frame. */
  readonly before: AxisLabel | undefined;
}

/** The room there is for the labels of a lane. */
export interface LabelRoom extends LabelBounds {
  readonly rows: number;
}
