import type {AxisLabel} from '../../src/geometry/axis-label.js';

/** From where to where a label reaches, in pixels from the start of the window. */
export function reachOf({side, x, width}: AxisLabel): readonly [from: number, to: number] {
  return side === 'after' ? [x, x + width] : [x - width, x];
}
