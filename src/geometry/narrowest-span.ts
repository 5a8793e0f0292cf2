import {AVERAGE_YEAR} from './average-year.js';

const SECOND = 1000;

/**
 * What a pixel takes to be told from the next: a number holds 52 bits, 4,000 pixels take twelve of them,
 * and 1e-10 leaves six to spare for arithmetic.
 */
const RESOLUTION = 1e-10;

/** Near the end of what `Date` holds, 273,790 years from 1970, there are no months any more, only years. */
const MONTHS_FADE = 250_000 * AVERAGE_YEAR;
const FEW_YEARS = 10 * AVERAGE_YEAR;

/** How fast the second becomes ten years. Smooth, so that a window moved by its own length is not too narrow. */
const SLOPE = 5e-4;

/**
 * The length in milliseconds below which a window around a time shows nothing more: one second, and in
 * deep time what a number can still hold, or ten years.
 */
export function narrowestSpan(time: number): number {
  const away = Math.abs(time);
  return Math.max(SECOND, away * RESOLUTION, Math.min(FEW_YEARS, (away - MONTHS_FADE) * SLOPE));
}
