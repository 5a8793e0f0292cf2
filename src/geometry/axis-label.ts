/**
 * The headline of a mark, in a row above the marks of its lane. A line comes down from its edge to the
 * mark.
 */
export interface AxisLabel {
  /** The row of labels; 0 is the one nearest to the marks. */
  readonly row: number;
  /** Whether it begins at its line or ends there. */
  readonly side: 'after' | 'before';
  /** Where its line is, in pixels from the start of the window. */
  readonly x: number;
  /** In pixels, from its line on: what it was measured to need, or what it gets. */
  readonly width: number;
}
