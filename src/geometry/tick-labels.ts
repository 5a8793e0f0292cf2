import type {FormatYear, TickStep} from './tick-step.js';
import type {TimeWindow} from './time-window.js';

/** How labels come to be, and how much room they take. */
export interface TickLabels {
  /** BCP 47. */
  readonly language: string;
  /** The width of a label in pixels. It is asked often: the view remembers what it has measured. */
  readonly measure: (label: string) => number;
  /** The least distance between two labels, in pixels. */
  readonly gap: number;
  readonly formatYear: FormatYear;
  /** Steps within a year, ascending: `clockStepsFor` some events, once they have been loaded. */
  readonly finer?: ((window: TimeWindow) => readonly TickStep[]) | undefined;
}
