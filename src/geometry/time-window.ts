/** The part of time that is in view, in milliseconds from 1970-01-01T00:00Z, `from` before `to`. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** In milliseconds. */
export const lengthOf = ({from, to}: TimeWindow): number => to - from;

export const centreOf = ({from, to}: TimeWindow): number => from + (to - from) / 2;

/** @param length in milliseconds */
export function windowAround(centre: number, length: number): TimeWindow {
  return {from: centre - length / 2, to: centre + length / 2};
}

/** The window moved, later by a positive number of milliseconds. */
export function panWindow({from, to}: TimeWindow, by: number): TimeWindow {
  return {from: from + by, to: to + by};
}
