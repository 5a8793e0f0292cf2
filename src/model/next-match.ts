/** How many entries may have gone, at one place, for those behind them still to be found. */
const LOOK_AHEAD = 64;

/**
 * The index of the next entry that matches. Two versions of a list have most of their entries in the same
 * order, so a search goes on from where the last one ended; what was moved far is not found.
 * @param from where to begin
 * @param length of the list
 * @returns -1 where none of the next few matches
 */
export function nextMatch(
  from: number,
  length: number,
  isMatch: (index: number) => boolean,
): number {
  const end = Math.min(length, from + LOOK_AHEAD);
  for (let index = from; index < end; index++) {
    if (isMatch(index)) return index;
  }
  return -1;
}
