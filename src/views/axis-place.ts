import type {Film} from '../geometry/film.js';

/** Where something stands on a film that is so many pixels from the start of the window. */
export function placeOn({offset}: Film, x: number): string {
  return `inset-inline-start:${Math.round((x + offset) * 100) / 100}px`;
}
