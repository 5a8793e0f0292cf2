import type {ClockOffset} from './clock-offset.js';
import type {TimeDivision} from './tick-step.js';
import type {TimeWindow} from './time-window.js';

/**
 * A division of time in UTC, as clocks elsewhere have it. When they are put forward or back, what would
 * then be too near to the one before it is left out, and an hour that comes twice is there twice.
 *
 * @param least between two pieces, in milliseconds; 0 for days, which always begin
 */
export function zonedDivision(
  {startsIn, label}: TimeDivision,
  offset: ClockOffset,
  least = 0,
): TimeDivision {
  const startsAt = ({from, to}: TimeWindow, ahead: number): readonly number[] =>
    startsIn({from: from + ahead, to: to + ahead}).map((time) => time - ahead);
  return {
    label: (start, language) => label(start + offset(start), language),
    startsIn(window) {
      const {from, to} = window;
      const [before, after] = [offset(from), offset(to)];
      if (before === after) return startsAt(window, before);
      const change = changeIn(window, offset);
      const starts = [
        // A day may begin by the change itself, at one o'clock; where midnight comes twice, by the second.
        ...startsAt({from, to: change}, before).filter(
          (time) => time < change || (time === change && !least && after > before),
        ),
        ...startsAt({from: change, to}, after).filter((time) => time >= change),
      ];
      return keptApart(starts, least || 1);
    },
  };
}

/** The first instant in a window at which clocks no longer show what they did at its start. */
function changeIn({from, to}: TimeWindow, offset: ClockOffset): number {
  const before = offset(from);
  let [low, high] = [Math.floor(from), Math.ceil(to)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function keptApart(starts: readonly number[], least: number): readonly number[] {
  const kept: number[] = [];
  for (const start of starts) {
    if (start >= (kept.at(-1) ?? -Infinity) + least) kept.push(start);
  }
  return kept;
}
