import type {AxisController} from './axis-controller.js';
import {directionOf} from './pointer-place.js';

/** What keys do while an event on the axis has the focus; all others are the page's. */
export function axisKey(
  event: KeyboardEvent,
  axis: AxisController,
  focus: (event: number) => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const events = axis.index?.events ?? new Int32Array();
  const at = axis.index?.placeOf[axis.focused] ?? -1;
  const forward = directionOf(event.currentTarget);
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    Home: 0,
    End: events.length - 1,
  };
  const zooms: Readonly<Record<string, 'zoomIn' | 'zoomOut' | 'showAll'>> = {
    '+': 'zoomIn',
    '=': 'zoomIn',
    '-': 'zoomOut',
    '0': 'showAll',
  };
  // The page may have something to close as well.
  if (event.key === 'Escape') axis.dismiss();
  const target = events[moves[event.key] ?? -1];
  const zoom = Object.hasOwn(zooms, event.key) ? zooms[event.key] : undefined;
  if (target !== undefined) focus(target);
  else if (zoom) axis[zoom](axis.focused);
  else return;
  event.preventDefault();
}
