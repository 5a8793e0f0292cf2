import {lengthOf, type TimeWindow} from './time-window.js';

/** Where times stand on a line of pixels; both ways are linear, and go on outside of the window. */
export interface Scale {
  readonly window: TimeWindow;
  /** In pixels. */
  readonly width: number;
  /** Pixels from the start of the window. Of an open end, `±Infinity`, it is `±Infinity`. */
  readonly x: (time: number) => number;
  /** The time at so many pixels from the start, in milliseconds from 1970-01-01T00:00Z. */
  readonly timeAt: (x: number) => number;
}

/** The scale that shows a window, not empty, on a width in pixels. */
export function scaleOf(window: TimeWindow, width: number): Scale {
  const {from} = window;
  const length = lengthOf(window);
  return {
    window,
    width,
    x: (time) => ((time - from) / length) * width,
    timeAt: (x) => from + (x / width) * length,
  };
}
