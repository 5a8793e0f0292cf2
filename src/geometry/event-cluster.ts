import type {AxisIndex} from './axis-index.js';

/** Where a cluster is drawn. */
export interface ClusterBox {
  readonly lane: number;
  /** The row of marks it stands in, above the rows of single marks. */
  readonly row: number;
  /** Where it begins, in pixels from the start of the window. */
  readonly x: number;
  /** In pixels, a target at least. */
  readonly width: number;
}

/** Events of a lane that stand too close to be told apart at this zoom, drawn as their number. */
export class EventCluster implements ClusterBox {
  readonly lane: number;
  readonly row: number;
  readonly x: number;
  readonly width: number;
  readonly #index: AxisIndex;
  readonly #places: readonly number[];

  /** @param places of its events, in order */
  constructor(index: AxisIndex, places: readonly number[], {lane, row, x, width}: ClusterBox) {
    this.#index = index;
    this.#places = places;
    this.lane = lane;
    this.row = row;
    this.x = x;
    this.width = width;
  }

  get count(): number {
    return this.#places.length;
  }

  /** Which of the timeline's events they are, by their beginnings: made when it is asked for. */
  get events(): readonly number[] {
    return this.#places.map((place) => this.#index.events[place] as number);
  }

  /** The index of its first event, by which a cluster is known from one frame to the next. */
  get first(): number {
    return this.#index.events[this.#places[0] as number] as number;
  }

  /** Where the first of its events begins, in milliseconds from 1970-01-01T00:00Z. */
  get from(): number {
    return this.#index.froms[this.#places[0] as number] as number;
  }

  /** Where the last of them begins. A window from here to there opens the cluster, or most of it. */
  get to(): number {
    return this.#index.froms[this.#places[this.#places.length - 1] as number] as number;
  }

  /** Whether no zoom opens it, since all its events begin at one time: they have to be told as a list. */
  get isFinal(): boolean {
    return this.from === this.to;
  }
}
