import type {TickLabels} from '../geometry/tick-labels.js';
import type {AxisController} from '../controllers/axis-controller.js';
import type {Film} from '../geometry/film.js';
import type {AxisLayout} from '../geometry/layout-axis.js';
import type {Scale} from '../geometry/scale.js';
import type {TimelineEvent} from '../model/timeline.js';
import type {LanePlace} from './lane-place.js';
import type {ShownTimeline} from './shown-timeline.js';

/** One frame of an axis: what is in view, where it stands, and what a reader may do with it. */
export interface AxisScene {
  readonly shown: ShownTimeline;
  readonly axis: AxisController;
  readonly layout: AxisLayout;
  readonly lanes: readonly LanePlace[];
  readonly scale: Scale;
  readonly film: Film;
  /** BCP 47. */
  readonly language: string;
  /** Milliseconds from 1970-01-01T00:00Z. */
  readonly now: number;
  /** The width of a tick's label in pixels. */
  readonly tickWidth: (label: string) => number;
  readonly finerTicks: TickLabels['finer'];
  readonly formatYear: TickLabels['formatYear'];
  /** Draws the eras, where there are any, once what does has been loaded. */
  readonly eras: ((scene: AxisScene) => unknown) | undefined;
  /** Draws the strip that shows the whole, once what does has been loaded. */
  readonly overview: ((scene: AxisScene) => unknown) | undefined;
  /** What stands under an event's headline. */
  readonly captionOf: (event: TimelineEvent) => string;
  /** Index of the selected event among those shown, or -1. */
  readonly selected: number;
  readonly select: (index: number) => void;
  /** Lists events of one time that the reader asked for, once what does has been loaded. */
  readonly together: ((scene: AxisScene) => unknown) | undefined;
  /** Shows what the cluster that was pressed stands for, once what does has been loaded. */
  readonly open: ((event: Event, scene: AxisScene) => void) | undefined;
  readonly key: ((event: KeyboardEvent) => void) | undefined;
}
