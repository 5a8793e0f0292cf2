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
}

/** Nothing for a window without length or a strip without width, which shows nothing. */
export function axisView(
  {from, to}: {readonly from: number; readonly to: number},
  width: number,
): AxisView | undefined {
  const scale = width / (to - from);
  return scale > 0 && Number.isFinite(scale) ? {from, to, width, scale} : undefined;
}
