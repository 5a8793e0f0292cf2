/** However often asking failed, it is tried again after so many seconds. */
const LONGEST_RETREAT = 15 * 60;

/** Asking more often than once a second helps nobody. */
const SHORTEST_WAIT = 1;

/** A page is seldom open for longer, in seconds; and a timer cannot wait for longer than 24 days. */
const LONGEST_WAIT = 24 * 60 * 60;

/** How far from its time each reader asks, so that a million of them do not ask at once. */
const JITTER = 0.2;

/** Milliseconds after an answer, from the least to the most. */
export interface WaitRange {
  readonly least: number;
  readonly most: number;
}

/**
 * How long after an answer the next question comes: after the seconds asked for, 20 % more or less; twice
 * as long after each failure, up to 15 minutes. A wait that is longer from the start stays as it is.
 * @param seconds between two questions; over 0. From 1 to 86,400 are kept, others are the nearest of those.
 * @param failures in a row
 */
export function pollingWait(seconds: number, failures: number): WaitRange {
  const wait = Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, seconds));
  const retreat = Math.min(LONGEST_RETREAT, wait * 2 ** failures);
  const middle = Math.max(wait, retreat) * 1000;
  return {least: middle * (1 - JITTER), most: middle * (1 + JITTER)};
}
