import type {AxisController} from './axis-controller.js';

/** What keys do while an event on the axis has the focus; all others are the page's. */
export function axisKey(
  event: KeyboardEvent,
  axis: AxisController,
  focus: (event: number) => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const events = axis.index?.events ?? new Int32Array();
  const at = axis.index?.placeOf[axis.focused] ?? -1;
  const forward = isRtl ? -1 : 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    Home: 0,
    End: events.length - 1,
  };
  const closer = (): void => {
    axis.zoomIn(axis.focused);
  };
  const zooms: Readonly<Record<string, () => void>> = {
    '+': closer,
    '=': closer,
    '-': () => {
      axis.zoomOut(axis.focused);
    },
    '0': () => {
      axis.showAll();
    },
  };
  // The page may have something to close as well.
  if (event.key === 'Escape') axis.dismiss();
  const target = events[moves[event.key] ?? -1];
  const zoom = Object.hasOwn(zooms, event.key) ? zooms[event.key] : undefined;
  if (target !== undefined) focus(target);
  else if (zoom) zoom();
  else return;
  event.preventDefault();
}
