import type {AxisIndex} from './axis-index.js';

/** Pixels over which a mark fades in or out at least, where it is open. */
export const FADE = 96;

/** Where the mark of an event begins, with fades of a length in milliseconds. */
export function drawnFrom({froms, tos, starts}: AxisIndex, place: number, fade: number): number {
  const from = froms[place] as number;
  return starts[place] === 'open' ? Math.min(from, (tos[place] as number) - fade) : from;
}

/** Where the mark of an event ends. */
export function drawnTo({froms, tos, ends}: AxisIndex, place: number, fade: number): number {
  const to = tos[place] as number;
  return ends[place] === 'open' ? Math.max(to, (froms[place] as number) + fade) : to;
}
