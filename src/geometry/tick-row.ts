import type {Scale} from './scale.js';
import type {TickLabels} from './tick-labels.js';
import type {TickStep} from './tick-step.js';
import {lengthOf, type TimeWindow} from './time-window.js';
import {yearSteps} from './year-steps.js';

export interface Tick {
  /** In milliseconds from 1970-01-01T00:00Z. */
  readonly time: number;
  /** In pixels from the start of the window. */
  readonly x: number;
  readonly label: string;
}

export interface TickRow {
  readonly step: TickStep;
  readonly ticks: readonly Tick[];
}

/** Nearer ticks, in pixels, are more than a reader needs; steps grow by two to three, so most are within twice that. */
const COMFORT = 80;

/** A narrow axis has ticks nearer than that, so that there are several. */
const FEWEST = 6;

/** A step this many times wider than the axis has no tick worth looking for. */
const TOO_COARSE = 8;

/** The finest step that is comfortable; on a narrow axis the coarsest of those that show two ticks, or else any. */
export function tickRow(scale: Scale, labels: TickLabels): TickRow | undefined {
  const {window, width} = scale;
  const pixels = width / lengthOf(window);
  const nearest = Math.min(COMFORT, width / FEWEST);
  let chosen: TickRow | undefined;
  // Asked this way, neither an empty window nor a width that is no number has steps.
  if (!(pixels > 0 && pixels < Infinity)) return undefined;
  for (const step of tickSteps(window, labels)) {
    const least = step.least * pixels;
    if (least < nearest) continue;
    const showsTwo = step.most * pixels * 2 <= width;
    if ((chosen && !showsTwo) || least > width * TOO_COARSE) break;
    chosen = fittingRow(step, least - labels.gap, scale, labels) ?? chosen;
    if (chosen && least >= COMFORT) break;
  }
  return chosen;
}

function* tickSteps(window: TimeWindow, {finer}: TickLabels): Generator<TickStep> {
  if (finer) yield* finer(window);
  yield* yearSteps();
}

/** The ticks of a step, if none of its labels is wider than there is room. */
function fittingRow(
  step: TickStep,
  room: number,
  {window, x}: Scale,
  {language, measure}: TickLabels,
): TickRow | undefined {
  const fits = (label: string) => measure(label) <= room;
  if (!step.samples(language).every(fits)) return undefined;
  const ticks = step
    .startsIn(window)
    .map((time) => ({time, x: x(time), label: step.label(time, language)}));
  return ticks.every(({label}) => fits(label)) ? {step, ticks} : undefined;
}
