import {fieldCount} from './calendar-fields.js';
import {DAY, MINUTE} from './civil-day.js';
import {coversSeveralYears} from './covers-several-years.js';
import {fieldDistance, NO_DISTANCE, type Distance} from './field-distance.js';
import type {CalendarDate} from './timeline-date.js';

/** How many fields a day has; a date with more has a time. */
const DAY_FIELDS = 3;

/** In milliseconds; what is finer than a second does not count. */
const CLOCK_UNITS = [60 * MINUTE, MINUTE, 1000] as const;
/** Times further apart than this many milliseconds are counted in calendar units. */
const LONGEST_CLOCK_TIME = 30 * DAY;

/**
 * From one date to a later one. Nothing if they are not apart at the precision of the coarser, or if
 * the year of one is not known.
 * @param inclusive whether the last day, month or year counts as well: 16 to 18 June are three days
 */
export function calendarDistance(
  from: CalendarDate,
  to: CalendarDate,
  inclusive = false,
): Distance | undefined {
  if (coversSeveralYears(from) || coversSeveralYears(to)) return undefined;
  const depth = Math.min(fieldCount(from.fields), fieldCount(to.fields));
  const unit = CLOCK_UNITS[Math.min(depth - DAY_FIELDS, CLOCK_UNITS.length) - 1];
  // A wall clock and a time with a zone share no more than the day.
  const isSameClock = (from.fields.offset === undefined) === (to.fields.offset === undefined);
  const time =
    unit && isSameClock
      ? (Math.floor(to.earliest / unit) - Math.floor(from.earliest / unit)) * unit
      : Infinity;
  const distance =
    time < LONGEST_CLOCK_TIME
      ? inClockUnits(time)
      : fieldDistance(from.fields, to.fields, inclusive);
  return distance && {...distance, approximate: from.approximate || to.approximate};
}

function inClockUnits(time: number): Distance | undefined {
  if (time <= 0) return undefined;
  const seconds = Math.floor(time / 1000);
  return {
    ...NO_DISTANCE,
    days: Math.floor(time / DAY),
    hours: Math.floor(seconds / 3600) % 24,
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  };
}
