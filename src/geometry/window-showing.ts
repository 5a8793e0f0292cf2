import type {Span} from '../dates/span-of.js';
import {lengthOf, windowAround, type TimeWindow} from './time-window.js';

/** The share of a window at each side in which nothing is comfortably in view. */
const MARGIN = 0.1;

/**
 * The window in which a span is comfortably in view: the same one if it is already; else around the
 * span, as wide as before if the span fits, and no wider than it takes.
 */
export function windowShowing({earliest, latest}: Span, window: TimeWindow): TimeWindow {
  const length = lengthOf(window);
  const margin = length * MARGIN;
  if (earliest >= window.from + margin && latest <= window.to - margin) return window;
  const needed = (latest - earliest) / (1 - 2 * MARGIN);
  return windowAround(earliest + (latest - earliest) / 2, Math.max(length, needed));
}
