/** A window of time on a strip of pixels. */
export interface AxisView {
  /** Where it begins, in milliseconds from 1970-01-01T00:00Z. */
  readonly from: number;
  /** And where it ends. */
  readonly to: number;
  /** In pixels. */
  readonly width: number;
  /** Pixels in a millisecond. */
  readonly scale: number;
  /** Where bars are cut that go on outside, in pixels from the start of the window. */
  readonly cuts: readonly [before: number, after: number];
}

/** Pixels outside of the window that a bar goes on at least: a cut end is out of sight, with its rounding. */
const MARGIN = 40;

/** Cuts stay where they are on a film for so many pixels: what has not moved on it need not be drawn again. */
const CUT_STEP = 256;

/**
 * Nothing for a window without length or a strip without width, which shows nothing.
 * @param offset of the film behind the window, in pixels
 */
export function axisView(
  {from, to}: {readonly from: number; readonly to: number},
  width: number,
  offset = 0,
): AxisView | undefined {
  const scale = width / (to - from);
  if (!(scale > 0 && Number.isFinite(scale))) return undefined;
  const before = CUT_STEP * Math.floor((offset - MARGIN) / CUT_STEP) - offset;
  const after = CUT_STEP * Math.ceil((offset + width + MARGIN) / CUT_STEP) - offset;
  return {from, to, width, scale, cuts: [before, after]};
}
