import {narrowestSpan} from './narrowest-span.js';
import {centreOf, lengthOf, windowAround, type TimeWindow} from './time-window.js';

/** Moving a window to its place changes what is narrowest there by less than this. */
const TOLERANCE = 0.999;

/**
 * The nearest window that lies inside `bounds` and is not too narrow: moved first, then widened. A
 * window that has its place already is given back as it is.
 */
export function clampWindow(window: TimeWindow, bounds: TimeWindow): TimeWindow {
  const room = lengthOf(bounds);
  // Asked this way, what is not a window at all shows everything.
  if (!(lengthOf(window) < room)) return bounds;
  const moved = movedInto(window, bounds);
  const centre = centreOf(moved);
  const narrowest = narrowestSpan(centre);
  if (lengthOf(moved) >= narrowest * TOLERANCE) return moved;
  return narrowest < room ? movedInto(windowAround(centre, narrowest), bounds) : bounds;
}

/** @param window shorter than `bounds` */
function movedInto(window: TimeWindow, bounds: TimeWindow): TimeWindow {
  const length = lengthOf(window);
  if (window.from < bounds.from) return {from: bounds.from, to: bounds.from + length};
  if (window.to > bounds.to) return {from: bounds.to - length, to: bounds.to};
  return window;
}
