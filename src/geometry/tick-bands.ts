import type {Scale} from './scale.js';
import type {TickLabels} from './tick-labels.js';
import type {TimeDivision} from './tick-step.js';

/** A piece of the coarser unit above the ticks. */
export interface Band {
  /** When it begins, in milliseconds from 1970-01-01T00:00Z. */
  readonly time: number;
  /** Its start in pixels from the start of the window; negative if it began before. */
  readonly x: number;
  /** In pixels, all of it. */
  readonly width: number;
  /** Empty where less of the band is in view than the label takes. */
  readonly label: string;
  /** Where the label begins: at the start of what is in view. */
  readonly labelX: number;
}

/** The bands of a division that are in view, ascending, side by side. */
export function bandsOf(
  scale: Scale,
  division: TimeDivision,
  {language, measure, gap}: TickLabels,
): readonly Band[] {
  const starts = division.startsIn(scale.window);
  return starts.slice(0, -1).map((time, place) => {
    const x = scale.x(time);
    const end = scale.x(starts[place + 1] ?? time);
    const labelX = Math.max(0, x);
    const label = division.label(time, language);
    const fits = measure(label) + gap <= Math.min(end, scale.width) - labelX;
    return {time, x, width: end - x, label: fits ? label : '', labelX};
  });
}
