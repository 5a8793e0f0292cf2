import type {TimelineEvent} from '../model/timeline.js';
import type {ShownTimeline} from './shown-timeline.js';

/** One state of a story: which slide is in view, and where a reader may go from there. */
export interface StoryScene {
  readonly shown: ShownTimeline;
  /** Index of the event on the slide in view; -1 is the title's. */
  readonly current: number;
  readonly hasTitle: boolean;
  /** What is said of an event beside its headline. */
  readonly captionOf: (event: TimelineEvent) => string;
  /** Brings a slide into view. */
  readonly go: (index: number) => void;
  /** What a slide is known by: as long as it stays the same, so does what a reader has started there. */
  readonly keyOf: (index: number) => string;
}
