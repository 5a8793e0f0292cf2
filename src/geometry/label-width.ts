import type {AxisLabel} from './axis-label.js';

/** Pixels between the end of a label and the next label or line. */
export const GAP = 12;

/** Pixels that a new label has to have more: one that just fitted would come and go with every step. */
export const SLACK = 16;

/** What a label takes, in pixels, with the room on the side of its line. */
export interface LabelWidth {
  readonly whole: number;
  /**
   * As far as it may be cut so as not to cross the line for today: its date stays, and most of its words. Asked
   * for only where it would cross it.
   */
  readonly least: () => number;
}

/** Where a label may be. In pixels, from the start of the window. */
export interface LabelBounds {
  /** Of the window. */
  readonly width: number;
  /** Where a line stands that labels do not cross if they need not. */
  readonly today?: number | undefined;
}

/** What a label gets on one side of its line. */
export interface LabelFit {
  /** In pixels. */
  readonly width: number;
  /** 0: none, 1: it is cut for today's sake, 2: today comes too near, or goes through it. */
  readonly harm: 0 | 1 | 2;
}

/**
 * No more than fits into the window on one side of any line, and no more than there is up to today,
 * unless too little would be left. Next to its own line, today does no harm. The distance to it does not
 * change while a reader pans, so that the width does not either.
 *
 * @param x where its line is, in pixels from the start of the window
 */
export function fitBeside(
  label: LabelWidth,
  {side, x}: Pick<AxisLabel, 'side' | 'x'>,
  {width, today = NaN}: LabelBounds,
): LabelFit {
  const most = Math.min(label.whole, width / 2 - SLACK);
  const room = (side === 'after' ? today - x : x - today) - GAP;
  if (!(room > -GAP / 2 && room < most)) return {width: most, harm: 0};
  return room < label.least() ? {width: most, harm: 2} : {width: room, harm: 1};
}
