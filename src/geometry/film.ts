import {lengthOf, type TimeWindow} from './time-window.js';

/**
 * A strip of pixels that passes by behind a window: what stands on it keeps its place there while a
 * reader pans, so that only the strip has to move.
 */
export interface Film {
  /** What was in the window when the strip was laid. */
  readonly laid: TimeWindow;
  /** Of the window, in pixels. */
  readonly width: number;
  /** Pixels from the start of the strip to that of the window. */
  readonly offset: number;
}

/** Pixels from its start beyond which a strip is laid anew: browsers round places far out. */
const FARTHEST = 20_000;

/** Two windows are of one length if they differ by less, in parts of it: what adding to a time may lose. */
const TOLERANCE = 1e-6;

/** The strip from before, as far as it is passed by; a new one at another zoom, or for another width. */
export function filmOf(window: TimeWindow, width: number, before?: Film): Film {
  if (before?.width === width) {
    const length = lengthOf(before.laid);
    const offset = ((window.from - before.laid.from) / length) * width;
    const isSameLength = Math.abs(lengthOf(window) - length) <= length * TOLERANCE;
    if (isSameLength && Math.abs(offset) <= FARTHEST) return {...before, offset};
  }
  return {laid: window, width, offset: 0};
}
