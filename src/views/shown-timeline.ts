import type {Timeline, TimelineEvent} from '../model/timeline.js';
import type {ListContext} from './list-view.js';
import {DrawnSlices} from './list-view.js';
import {planList, type ListOptions, type ListPlan} from './list-plan.js';
import {shownText} from './shown-text.js';

/** What is on the page: a timeline and how it is shown. Made anew when either changes. */
export interface ShownTimeline {
  readonly timeline: Timeline;
  /** Those of its events that are shown, oldest first. */
  readonly events: readonly TimelineEvent[];
  readonly plan: ListPlan;
  readonly context: ListContext;
  readonly slices: DrawnSlices;
}

/** Everything a timeline is shown with but the labels of its groups, which are its own. */
export type ShownOptions = ListOptions & Omit<ListContext, 'groupLabel'>;

export function shownTimeline(
  timeline: Timeline,
  events: readonly TimelineEvent[],
  options: ShownOptions,
): ShownTimeline {
  const labels = new Map(timeline.groups.map(({id, label}) => [id, label]));
  return {
    timeline,
    events,
    slices: new DrawnSlices(),
    plan: planList({...timeline, events}, options),
    context: {...options, groupLabel: (id) => shownText(labels.get(id), options)},
  };
}
