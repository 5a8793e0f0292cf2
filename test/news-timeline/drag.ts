import type {OpenAxis} from './open-axis.js';

/** With a mouse, from the middle of the plot. */
export async function drag(axis: OpenAxis, by: number): Promise<void> {
  const {plot} = axis;
  const {left, width} = plot.getBoundingClientRect();
  const start = left + width / 2;
  plot.setPointerCapture = () => undefined;
  point(plot, 'pointerdown', start);
  for (let step = 1; step <= 6; step++) point(plot, 'pointermove', start + (by * step) / 6);
  point(plot, 'pointerup', start + by, 0);
  await axis.settled();
}

/** @param buttons 1 while the main one is down */
export function point(plot: Element, type: string, clientX: number, buttons = 1): void {
  const {top} = plot.getBoundingClientRect();
  const init = {bubbles: true, button: 0, buttons, clientX, clientY: top + 5, pointerId: 1};
  plot.dispatchEvent(new PointerEvent(type, {...init, pointerType: 'mouse'}));
}
