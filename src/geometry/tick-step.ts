import type {TimeWindow} from './time-window.js';

/** Time divided into pieces of one kind: months, every fifth year. */
export interface TimeDivision {
  /**
   * Where its pieces begin, in milliseconds from 1970-01-01T00:00Z, ascending: the last one before a
   * window (or at its very start) to the first one after it.
   */
  readonly startsIn: (window: TimeWindow) => readonly number[];
  /** What the piece that begins then is called. */
  readonly label: (start: number, language: string) => string;
}

/** A division fine enough to be drawn as ticks. */
export interface TickStep extends TimeDivision {
  /** The least time between two neighbours, in milliseconds. */
  readonly least: number;
  /** The most. */
  readonly most: number;
  /** Labels as wide as any, wherever the window is. */
  readonly samples: (language: string) => readonly string[];
  /** What the labels leave out. */
  readonly context?: TimeDivision;
}

/**
 * A year among others, as `formatTickYear` writes it.
 * @param year astronomical: 0 is 1 BC
 * @param step how many years its neighbours are away
 * @param language BCP 47
 */
export type FormatYear = (year: number, step: number, language: string) => string;
