import type {AxisLabel} from './axis-label.js';

/** A mark that would have a label. */
export interface LabelWish {
  readonly lane: number;
  /** Where the line of its label would come down, in pixels from the start of the window. */
  readonly x: number;
  /** The side that is tried first. */
  readonly side: AxisLabel['side'];
  /** Those of a lower rank come first. */
  readonly rank: number;
  /** What the label needs, in pixels. */
  readonly width: number;
  /** The label it had in the last frame. */
  readonly before: AxisLabel | undefined;
}

/** The room there is for the labels of a lane. */
export interface LabelRoom {
  /** Of the window, in pixels. */
  readonly width: number;
  readonly rows: number;
  /** Where a line stands that labels do not cross if they need not, in pixels from the start of the window. */
  readonly today?: number | undefined;
}
