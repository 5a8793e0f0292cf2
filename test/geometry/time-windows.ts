import fc from 'fast-check';
import {narrowestSpan} from '../../src/geometry/narrowest-span.js';
import {windowAround, type TimeWindow} from '../../src/geometry/time-window.js';

export const SECOND = 1000;
export const DAY = 86_400_000;
export const YEAR = 365.2425 * DAY;
/** In milliseconds, as are those above. */
export const AGE_OF_THE_UNIVERSE = 14e9 * YEAR;

const upTo = (most: number) => fc.double({min: 0, max: Math.log10(most), noNaN: true});

/** From a second to the age of the universe, as many short ones as long ones. */
export const lengths = upTo(AGE_OF_THE_UNIVERSE / SECOND).map((power) => SECOND * 10 ** power);

/** Near to now and far away, before and after. */
export const times = fc
  .tuple(upTo(AGE_OF_THE_UNIVERSE), fc.boolean())
  .map(([power, isBefore]) => (isBefore ? -1 : 1) * 10 ** power);

/** Times of which every field is known: a thousand years around the first days of our era and of now. */
export const nearTimes = fc.double({min: -3000 * YEAR, max: 1000 * YEAR, noNaN: true});

/** Every window that an axis shows. */
export const windows: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.oneof(times, nearTimes), lengths)
  .map(([centre, length]) => windowAround(centre, Math.max(length, narrowestSpan(centre))));

/** Of an axis, in pixels. */
export const widths = fc.integer({min: 200, max: 4000});
