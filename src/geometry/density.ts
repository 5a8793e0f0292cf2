import type {AxisIndex} from './axis-index.js';

/** How many events there are in each of the equal parts of a window. */
export interface Density {
  /** For each lane, the number in each part, from the first. */
  readonly lanes: readonly Uint32Array[];
  /** The most in a part of all lanes together; 0 where there is nothing. */
  readonly most: number;
}

/** For the overview; made once for an index and its whole window. An event counts where it begins. */
export function densityOf(
  index: AxisIndex,
  window: {readonly from: number; readonly to: number},
  parts = 200,
): Density {
  const partOf = partAt(window, parts);
  const all = new Uint32Array(parts);
  const lanes = index.lanes.map(({places}) => {
    const counts = new Uint32Array(parts);
    places.forEach((place) => {
      const part = partOf(knownEnd(index, place));
      counts[part] = (counts[part] ?? 0) + 1;
      all[part] = (all[part] ?? 0) + 1;
    });
    return counts;
  });
  return {lanes, most: all.reduce((most, count) => Math.max(most, count), 0)};
}

/** The window is closed at both ends, and what lies outside counts at the nearer one. */
function partAt({from, to}: {readonly from: number; readonly to: number}, parts: number) {
  const scale = parts / (to - from);
  return (time: number): number =>
    Math.max(0, Math.min(parts - 1, Math.floor((time - from) * scale)));
}

/** Where an event begins; where it ends, if nobody knows its beginning. */
function knownEnd({froms, tos, starts}: AxisIndex, place: number): number {
  return (starts[place] === 'open' ? tos[place] : froms[place]) as number;
}
