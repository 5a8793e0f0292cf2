/** 1 where time runs to the right, -1 where it runs to the left: the direction of what listens to an event. */
export function directionOf({currentTarget}: Event): 1 | -1 {
  return getComputedStyle(currentTarget as Element).direction === 'rtl' ? -1 : 1;
}

/** Pixels from the start of what listens to an event, whichever side that is. */
export function placeOf(event: MouseEvent): number {
  const {left, right} = (event.currentTarget as Element).getBoundingClientRect();
  return directionOf(event) > 0 ? event.clientX - left : right - event.clientX;
}
