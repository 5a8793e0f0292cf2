/** The last instant before `end`: a millisecond less, or in deep time the next number that exists. */
export function lastInstantBefore(end: number): number {
  return end - Math.max(1, (Math.abs(end) * Number.EPSILON) / 2);
}
