import type {AxisIndex} from './axis-index.js';
import {drawnFrom, drawnTo, FADE} from './drawn-extent.js';

/** Pixels a mark takes at least: a target that can be hit (WCAG 2.2, 2.5.8). */
export const TARGET = 24;

/**
 * The milliseconds that a target takes at a scale, rounded up to a power of two: the same while a reader
 * pans, and until they have zoomed to twice the scale.
 */
export function slotAt(scale: number): number {
  return 2 ** Math.ceil(Math.log2(TARGET / scale));
}

/** The time that the mark of an event takes up, in milliseconds from 1970-01-01T00:00Z. */
export interface Room {
  readonly from: number;
  readonly to: number;
  /** The middle of its first slot: where it stands when it has to be put with others. */
  readonly middle: number;
}

/** As long as the mark, and a slot at least. */
export function roomOf(index: AxisIndex, place: number, slot: number): Room {
  const fade = (slot * FADE) / TARGET;
  const from = drawnFrom(index, place, fade);
  const to = drawnTo(index, place, fade);
  const middle = from + Math.min(to - from, slot) / 2;
  return {from: middle - slot / 2, to: Math.max(to, middle + slot / 2), middle};
}
