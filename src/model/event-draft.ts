import type {TimelineEvent} from './timeline.js';

/** An event that is not frozen yet, and whose id may still change. */
export type EventDraft = {-readonly [Field in keyof TimelineEvent]: TimelineEvent[Field]};
