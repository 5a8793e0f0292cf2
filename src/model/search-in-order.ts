/** How many entries may have gone, at one place, for those behind them still to be found. */
const LOOK_AHEAD = 64;

/**
 * Begins a search of a list for one thing after the other. Two versions of a list have most of their
 * entries in the same order, so each search goes on from where the last one found something; what was
 * moved far is not found.
 * @param length of the list
 * @param isMatch asked of each next index; one function for all, as there may be 10,000 searches
 * @returns finds an index; -1 where none of the next few matches
 */
export function searchInOrder<T>(
  length: number,
  isMatch: (index: number, wanted: T) => boolean,
): (wanted: T) => number {
  let next = 0;
  return (wanted) => {
    const end = Math.min(length, next + LOOK_AHEAD);
    for (let index = next; index < end; index++) {
      if (!isMatch(index, wanted)) continue;
      next = index + 1;
      return index;
    }
    return -1;
  };
}
