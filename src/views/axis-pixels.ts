import type {Film} from '../geometry/film.js';

/** A length for a style. Rounded: what has only lost its last digits to arithmetic is not drawn again. */
export function pixels(length: number): string {
  return `${Math.round(length * 100) / 100}px`;
}

/** Where something stands on a film that is so many pixels from the start of the window. */
export function placeOn({offset}: Film, x: number): string {
  return `inset-inline-start:${pixels(x + offset)}`;
}
