import type {AxisIndex} from './axis-index.js';
import {Crowd} from './crowd.js';
import {MarkRow} from './mark-row.js';
import {roomOf, type Room} from './slot.js';

/** How closely marks may stand: milliseconds that each takes at least, and rows there are for them. */
export interface Closeness {
  readonly slot: number;
  readonly rows: number;
}

/** A lane at one closeness. */
export interface ArrangedLane {
  /** Those with a mark, the lowest first. */
  readonly rows: readonly MarkRow[];
  readonly crowd: Crowd;
  /** All rows, with the one of the crowd. */
  readonly markRows: number;
}

/**
 * Gives each event of a lane the first row that has room for it, key events before all others. What is
 * in view is no part of it, so panning changes nothing.
 */
export function arrangedLane(
  index: AxisIndex,
  places: readonly number[],
  closeness: Closeness,
): ArrangedLane {
  const kept = keptForKeys(index, places, closeness);
  const rows = emptyRows(closeness);
  const crowd = new Crowd(closeness.slot);
  places.forEach((place, at) => {
    const room = roomOf(index, place, closeness.slot);
    const row = index.keys[place] ? (kept.rowAt[at] as number) : firstFree(rows, kept.rows, room);
    (rows[row] ?? crowd).add(place, room);
  });
  const used = rows.filter((row) => row.places.length > 0);
  return {rows: used, crowd, markRows: used.length + Number(crowd.places.length > 0)};
}

const emptyRows = ({rows}: Closeness): KeptRow[] =>
  [...Array(rows).keys()].map(() => new KeptRow());

/** The room of key events in a row, and the first of them that is not yet behind. */
class KeptRow extends MarkRow {
  #next = 0;

  isFree({from, to}: Room): boolean {
    while ((this.tos[this.#next] ?? Infinity) <= from) this.#next++;
    return (this.froms[this.#next] ?? Infinity) >= to;
  }
}

interface KeptRooms {
  readonly rows: readonly KeptRow[];
  /** The row of the key event at each position; -1 for one without room. */
  readonly rowAt: Int8Array;
}

function keptForKeys(index: AxisIndex, places: readonly number[], closeness: Closeness): KeptRooms {
  const rows = emptyRows(closeness);
  const rowAt = new Int8Array(places.length).fill(-1);
  places.forEach((place, at) => {
    if (!index.keys[place]) return;
    const room = roomOf(index, place, closeness.slot);
    const row = rows.findIndex(({end}) => end <= room.from);
    rows[row]?.add(place, room);
    rowAt[at] = row;
  });
  return {rows, rowAt};
}

function firstFree(rows: readonly MarkRow[], kept: readonly KeptRow[], room: Room): number {
  for (let row = 0; row < rows.length; row++) {
    if ((rows[row] as MarkRow).end <= room.from && kept[row]?.isFree(room)) return row;
  }
  return -1;
}
