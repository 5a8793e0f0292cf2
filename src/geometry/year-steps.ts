import {DAY, dayNumber} from '../dates/civil-day.js';
import {formatTickYear} from '../dates/format-tick-year.js';
import {AVERAGE_YEAR} from './average-year.js';
import type {TickStep, TimeDivision} from './tick-step.js';

/** Below this year 1 is too near to its neighbours: year 2 is one. */
const YEAR_ONE_FROM = 5;

const ratios = [1, 2, 5];

/** Every year, every second, fifth, tenth …, without end. */
export function* yearSteps(): Generator<TickStep> {
  for (let power = 1; ; power *= 10) {
    for (const ratio of ratios) yield yearStep(ratio * power);
  }
}

function yearStep(count: number): TickStep {
  const nearest = count < YEAR_ONE_FROM ? count : count - 1;
  return {
    ...yearDivision(count),
    least: nearest * 365 * DAY,
    most: count * 366 * DAY,
    samples: () => [],
  };
}

/**
 * Time divided at round years of each era: 200 BC, 100 BC, AD 1, AD 100. There was no year 0.
 * @param count how many years apart
 */
export function yearDivision(count: number): TimeDivision {
  return {
    startsIn({from, to}) {
      const starts: number[] = [];
      // Two more at each end make up for the length of real years, and for there being no year 0.
      const last = Math.ceil(yearAt(to) / count) + 2;
      for (let place = Math.floor(yearAt(from) / count) - 2; place <= last; place++) {
        const year = yearOf(place, count);
        if (year !== undefined) starts.push(dayNumber(year, 1, 1) * DAY);
      }
      const first = starts.findLastIndex((start) => start <= from);
      const end = starts.findIndex((start) => start >= to);
      return starts.slice(first, end + 1);
    },
    label: (start, language) => formatTickYear(Math.round(yearAt(start)), count, language),
  };
}

/** The astronomical year at a place among the steps, counted from our era on; none at 0 of small steps. */
function yearOf(place: number, count: number): number | undefined {
  if (place > 0) return place * count;
  if (place < 0) return place * count + 1;
  return count < YEAR_ONE_FROM ? undefined : 1;
}

/** By the average: less than two days from where the year really begins. */
const yearAt = (time: number) => 1970 + time / AVERAGE_YEAR;
