import {DAY} from '../dates/civil-day.js';

/** A year of the Gregorian calendar on average, in milliseconds. */
export const AVERAGE_YEAR = 365.2425 * DAY;
