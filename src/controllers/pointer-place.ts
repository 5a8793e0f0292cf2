/** 1 where time runs to the right, -1 where it runs to the left. */
export function directionOf(element: EventTarget | null): 1 | -1 {
  return getComputedStyle(element as Element).direction === 'rtl' ? -1 : 1;
}

/** Pixels from the start of what listens to an event, whichever side that is. */
export function placeOf(event: MouseEvent): number {
  const {left, right} = (event.currentTarget as Element).getBoundingClientRect();
  return directionOf(event.currentTarget) > 0 ? event.clientX - left : right - event.clientX;
}
