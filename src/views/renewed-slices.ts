import type {TimelineEvent} from '../model/timeline.js';
import type {ListItem, ListPlan} from './list-plan.js';
import {DrawnSlices, SLICE} from './list-view.js';

/** A list that is drawn, as far as it is. */
export interface DrawnList {
  readonly plan: ListPlan;
  readonly slices: DrawnSlices;
}

/** Slices that grew longer are divided, where none comes after them. */
const LONGEST_SLICE = 2 * SLICE;

/**
 * The slices of a newer version of a list. Each begins with an event that a slice began with before, so
 * that only those are drawn anew in which something changed: of 10,000 events, a few dozen. Both versions
 * have the same groups.
 */
export class RenewedSlices extends DrawnSlices {
  readonly #starts: number[];

  constructor(before: DrawnList, plan: ListPlan) {
    super();
    this.#starts = startsOf(before, plan);
    const isUnchanged = unchangedIn(before, {plan, slices: this});
    for (const slice of this.#starts.keys()) {
      if (isUnchanged(slice)) this.keys[slice] = before.slices.key(slice);
    }
  }

  override start(slice: number): number {
    const last = this.#starts.length - 1;
    return this.#starts[slice] ?? (this.#starts[last] ?? 0) + (slice - last) * SLICE;
  }
}

/** Where the first event that is left of each slice now stands; they stay in their order. */
function startsOf(before: DrawnList, after: ListPlan): number[] {
  const {plan, slices} = before;
  const placeIn = placesIn(after);
  const starts = [0];
  for (let slice = 1; slices.start(slice) < plan.length; slice++) {
    const end = endOf(before, slice);
    for (let index = slices.start(slice); index < end; index++) {
      const start = placeIn((plan.events[index] as {id: string}).id, index);
      if (start <= (starts.at(-1) ?? 0)) continue;
      starts.push(start);
      break;
    }
  }
  while (after.length - (starts.at(-1) ?? 0) > LONGEST_SLICE) {
    starts.push((starts.at(-1) ?? 0) + SLICE);
  }
  return starts;
}

/** Where events stand. Most are as far from where they stood as the one asked for before: then no keys are made. */
function placesIn({length, events}: ListPlan): (id: string, before: number) => number {
  const idAt = (index: number): string | undefined => events[index]?.id;
  let places: ReadonlyMap<string | undefined, number> | undefined;
  let moved = 0;
  return (id, before) => {
    if (idAt(before + moved) !== id) {
      places ??= new Map(Array.from({length}, (_, index) => [idAt(index), index]));
      moved = (places.get(id) ?? -1) - before;
    }
    return before + moved;
  };
}

/** Tells of a slice whether it shows what it showed before. */
function unchangedIn(before: DrawnList, after: DrawnList): (slice: number) => boolean {
  const isSame = sameAt(before.plan, after.plan);
  return (slice) => {
    const start = before.slices.start(slice);
    const end = endOf(before, slice);
    const moved = after.slices.start(slice) - start;
    if (endOf(after, slice) !== end + moved) return false;
    for (let index = start; index < end; index++) {
      if (!isSame(index, index + moved)) return false;
    }
    return true;
  };
}

/** Where a slice ends, which may be the last. */
function endOf({plan, slices}: DrawnList, slice: number): number {
  return Math.min(plan.length, slices.start(slice + 1));
}

/**
 * Whether the item at a place of a list is the one at a place of a newer list. Items are worked out only
 * where their events do not tell that they are the same.
 */
function sameAt(before: ListPlan, after: ListPlan): (index: number, now: number) => boolean {
  const isSameScale = before.scale === after.scale;
  const [old, renewed] = [before.events, after.events];
  const isMarkedAlike = ({id}: TimelineEvent): boolean =>
    before.marks?.get(id) === after.marks?.get(id);
  return (index, now) => {
    const event = old[index];
    if (!event || event !== renewed[now] || !isMarkedAlike(event)) return false;
    const isBetweenTheSame =
      isSameScale &&
      old[index - 1] === renewed[now - 1] &&
      index !== before.today &&
      now !== after.today;
    return isBetweenTheSame || isSameItem(before.item(index), after.item(now));
  };
}

function isSameItem(a: ListItem, b: ListItem): boolean {
  return (
    a.today === b.today &&
    a.gap?.room === b.gap?.room &&
    JSON.stringify(a.gap?.distance) === JSON.stringify(b.gap?.distance)
  );
}
