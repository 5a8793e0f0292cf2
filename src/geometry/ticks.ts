import type {Scale} from './scale.js';
import {bandsOf, type Band} from './tick-bands.js';
import type {TickLabels} from './tick-labels.js';
import {tickRow, type Tick} from './tick-row.js';

export interface Ticks {
  /** Ascending; those in the window, and at most one outside at each side, whose label may reach in. */
  readonly ticks: readonly Tick[];
  /** The coarser unit, "2025" above "Jun"; empty where the ticks are years. */
  readonly bands: readonly Band[];
}

/**
 * The ticks of a window, from seconds to billions of years, as dense as reads well. No two labels overlap,
 * whether they are centred on their ticks or begin at them, and no two say the same. A step depends on
 * the length of the window, not on its place, so that panning moves ticks and changes none. Where there
 * is no room for any label there are none.
 */
export function ticksOf(scale: Scale, labels: TickLabels): Ticks {
  const row = tickRow(scale, labels);
  const context = row?.step.context;
  return {
    ticks: row?.ticks ?? [],
    bands: context ? bandsOf(scale, context, labels) : [],
  };
}
