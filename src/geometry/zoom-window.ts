import {narrowestSpan} from './narrowest-span.js';
import {lengthOf, type TimeWindow} from './time-window.js';

/**
 * The window enlarged around a time, which stays at its pixel.
 * @param factor 2 shows half as much time, 0.5 twice as much; what is no positive number changes nothing
 * @param anchor inside the window, in milliseconds from 1970-01-01T00:00Z
 */
export function zoomWindow(window: TimeWindow, factor: number, anchor: number): TimeWindow {
  const length = lengthOf(window);
  const narrowest = Math.min(length, narrowestSpan(anchor));
  const ratio = Math.max(1 / factor, narrowest / length);
  if (!(factor > 0 && ratio < Infinity)) return window;
  return {
    from: anchor - (anchor - window.from) * ratio,
    to: anchor + (window.to - anchor) * ratio,
  };
}
