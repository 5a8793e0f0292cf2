import type {TemplateResult} from 'lit';
import type {TimelineEvent} from '../model/timeline.js';
import type {ShownTimeline} from './shown-timeline.js';

/** What shows one event at a time above the axis: `src/story.ts`. */
export interface StoryLayout {
  /** What the way to it is called. */
  nameIn(language: string): string;
  /** Whether it shows what is said of the whole. */
  hasTitle(shown: ShownTimeline): boolean;
  /** The slide in view, as the index of its event; -1 is that of the whole. */
  slideOf(shown: ShownTimeline, selected: number): number;
  /** The event that a step leads to from the slide in view; -1 is none. */
  beside(step: 1 | -1): number;
  stage(
    shown: ShownTimeline,
    current: number,
    captionOf: (event: TimelineEvent) => string,
  ): TemplateResult;
}

/** Where an axis stands, if it does. */
export interface AxisPlace {
  readonly isAxis: boolean;
  /** What shows the selected event there; default: a card below the axis. */
  readonly story: StoryLayout | undefined;
  /** BCP 47 tag of what is said. */
  readonly language: string;
}
