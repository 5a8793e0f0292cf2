import type {AxisLabel} from './axis-label.js';

/** The room a label takes in its lane, with the gap behind its end. In pixels. */
export interface LabelSlot {
  readonly label: AxisLabel;
  readonly from: number;
  readonly to: number;
}

/** @param gap pixels between the end of a label and what comes next */
export function labelSlot(label: AxisLabel, gap: number): LabelSlot {
  const {side, x, width} = label;
  return side === 'after'
    ? {label, from: x, to: x + width + gap}
    : {label, from: x - width - gap, to: x};
}

/**
 * Whether two labels of a lane cannot both stand: they overlap, or the line of the upper one would go
 * through the lower one. Lines may coincide, so labels stand back to back.
 */
export function slotsClash(a: LabelSlot, b: LabelSlot): boolean {
  const {row, x} = a.label;
  const other = b.label;
  if (row === other.row) return a.from < b.to && b.from < a.to;
  return row > other.row ? b.from < x && x < b.to : a.from < other.x && other.x < a.to;
}
