import {
  utcDay,
  utcHour,
  utcMinute,
  utcMonth,
  utcSecond,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3-time';
import {DAY, MINUTE} from '../dates/civil-day.js';
import {formatTickYear} from '../dates/format-tick-year.js';
import {formatTick, formatTickContext, type ClockUnit} from '../dates/format-tick.js';
import {memoized} from '../dates/memoized.js';
import type {TimelineEvent} from '../model/timeline.js';
import {clockOffset, utc, type ClockOffset} from './clock-offset.js';
import type {TickStep, TimeDivision} from './tick-step.js';
import type {TimeWindow} from './time-window.js';
import {yearDivision} from './year-steps.js';
import {zonedDivision} from './zoned-division.js';

const SECOND = 1000;
const HOUR = 60 * MINUTE;

/** The last day of a month that has ticks when there is not one each day: five days before the next. */
const LAST_OF_FEW = 25;

/** `Date` ends 8.64e15 ms from 1970; a year less lets every step look beyond the window. */
const REACH = 8.64e15 - 366 * DAY;

/** One instant in each month, at all the hours that are of two digits with a 12-hour clock. */
const SAMPLES = [...Array(12).keys()].map((place) => Date.UTC(2025, place, 28, 2 * place, 48, 48));

const days: TimeDivision = {
  startsIn: startsOf(utcDay),
  label: (start, language) => formatTickContext(start, 'day', language),
};

const months: TimeDivision = {
  startsIn: startsOf(utcMonth),
  label: (start, language) => formatTickContext(start, 'month', language),
};

const steps: readonly TickStep[] = [
  ...evenSteps('second', utcSecond, SECOND, [1, 2, 5, 15, 30]),
  ...evenSteps('minute', utcMinute, MINUTE, [1, 2, 5, 15, 30]),
  ...evenSteps('hour', utcHour, HOUR, [1, 2, 3, 6, 12]),
  // The days of a month begin anew with its first, and the one before is never too near to it.
  clockStep('day', utcDay, DAY, DAY),
  clockStep('day', utcDay.filter(isOddDay), 2 * DAY, 3 * DAY),
  // 1, 5, 10, …, 25; 1, 10, 20; 1, 15.
  clockStep('day', utcDay.filter(isFirstOrEvery(5)), 4 * DAY, 7 * DAY),
  clockStep('day', utcDay.filter(isFirstOrEvery(10)), 9 * DAY, 12 * DAY),
  clockStep('day', utcDay.filter(isFirstOrEvery(15)), 14 * DAY, 17 * DAY),
  clockStep('month', utcMonth, 28 * DAY, 31 * DAY),
  clockStep('month', every(utcMonth, 2), 59 * DAY, 62 * DAY),
  clockStep('month', every(utcMonth, 3), 90 * DAY, 92 * DAY),
  clockStep('month', every(utcMonth, 6), 181 * DAY, 184 * DAY),
];

/** From every second to every sixth month; none for a window that `Date` does not know. */
export function clockSteps({from, to}: TimeWindow): readonly TickStep[] {
  return from > -REACH && to < REACH ? steps : [];
}

const known = new WeakMap<readonly TimelineEvent[], Map<string, typeof clockSteps>>();

/**
 * The same by the clock that shows the times of events. Days and what is longer stay those of UTC, as
 * dates without a time do, which no zone moves.
 *
 * @param zone IANA name of the zone that times are shown in; empty: each is shown in its own
 */
export function clockStepsFor(
  events: readonly TimelineEvent[],
  zone = '',
): (window: TimeWindow) => readonly TickStep[] {
  const byZone = known.get(events) ?? new Map<string, typeof clockSteps>();
  known.set(events, byZone);
  const before = byZone.get(zone);
  if (before) return before;
  const made = clockStepsBy(clockOffset(events, zone));
  byZone.set(zone, made);
  return made;
}

function clockStepsBy(offset: ClockOffset): typeof clockSteps {
  if (offset === utc) return clockSteps;
  const daysThere = zonedDivision(days, offset);
  const zoned = steps.map((step) =>
    step.context === days
      ? {...step, ...zonedDivision(step, offset, step.least), context: daysThere}
      : step,
  );
  return (window) => (clockSteps(window).length > 0 ? zoned : []);
}

function evenSteps(
  unit: ClockUnit,
  interval: CountableTimeInterval,
  length: number,
  counts: readonly number[],
): readonly TickStep[] {
  return counts.map((count) =>
    clockStep(unit, every(interval, count), count * length, count * length),
  );
}

function clockStep(unit: ClockUnit, interval: TimeInterval, least: number, most: number): TickStep {
  const label: TimeDivision['label'] = (start, language) => formatTick(start, unit, language);
  return {
    least,
    most,
    startsIn: startsOf(interval),
    label,
    samples: memoized((language: string) => SAMPLES.map((sample) => label(sample, language))),
    context: unit === 'month' ? yearDivision(1, formatTickYear) : unit === 'day' ? months : days,
  };
}

function startsOf(interval: TimeInterval): TimeDivision['startsIn'] {
  return ({from, to}) => {
    const first = interval.floor(new Date(Math.floor(from)));
    const last = interval.ceil(new Date(Math.ceil(to)));
    // d3 leaves the end of a range out.
    return interval.range(first, new Date(last.getTime() + 1)).map(Number);
  };
}

/** d3 has none for counts that are no positive numbers; these are. */
function every(interval: CountableTimeInterval, count: number): TimeInterval {
  return interval.every(count) ?? interval;
}

/** The odd days but one that has the first of the next month after it. */
function isOddDay(date: Date): boolean {
  const isLast = new Date(date.getTime() + DAY).getUTCDate() === 1;
  return date.getUTCDate() % 2 === 1 && !isLast;
}

function isFirstOrEvery(count: number): (date: Date) => boolean {
  return (date) => {
    const day = date.getUTCDate();
    return day === 1 || (day % count === 0 && day <= LAST_OF_FEW);
  };
}
