import type {AxisController} from './axis-controller.js';

/** What keys do while an event on the axis has the focus; all others are the page's. */
export function axisKey(
  event: KeyboardEvent,
  axis: AxisController,
  focus: (place: number) => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const places = axis.index?.entries.map(({index}) => index) ?? [];
  const at = places.indexOf(axis.focused);
  const forward = isRtl ? -1 : 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    Home: 0,
    End: places.length - 1,
  };
  const zooms: Readonly<Record<string, () => void>> = {
    '+': () => {
      axis.zoomIn();
    },
    '=': () => {
      axis.zoomIn();
    },
    '-': () => {
      axis.zoomOut();
    },
    '0': () => {
      axis.showAll();
    },
  };
  const target = places[moves[event.key] ?? -1];
  const zoom = Object.hasOwn(zooms, event.key) ? zooms[event.key] : undefined;
  if (target !== undefined) focus(target);
  else if (zoom) zoom();
  else return;
  event.preventDefault();
}
