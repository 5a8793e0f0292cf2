import type {TemplateResult} from 'lit';
import type {FillController} from '../controllers/fill-controller.js';
import type {Issue} from '../model/issue.js';
import type {TimelineEvent} from '../model/timeline.js';
import {headingLevel} from './heading.js';
import {listView, type ListProgress} from './list-view.js';
import type {ListPlan} from './list-plan.js';
import type {ShownTimeline} from './shown-timeline.js';
import type {AxisPlace, StoryLayout} from './story-layout.js';
import {timelineView} from './timeline-view.js';

/** The element, as far as it decides how what is shown is drawn. */
export interface DrawnHost {
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly issues: readonly Issue[];
  readonly selected: string | undefined;
}

interface Axis {
  isChosen(events: readonly TimelineEvent[]): boolean;
  above(choices: unknown, place: AxisPlace): TemplateResult;
  view(shown: ShownTimeline, id: string | undefined, now: number): TemplateResult;
}

/** What has been loaded beside the element and draws some of it: `src/optional-parts.ts`. */
export interface DrawnBy {
  readonly axis: Axis | undefined;
  readonly story: StoryLayout | undefined;
  readonly filter: {choices(): unknown} | undefined;
  readonly sharing: {below(shown: ShownTimeline): unknown} | undefined;
  readonly live: {notice(plan: ListPlan, language: string): unknown} | undefined;
}

/** How far the drawing has come, and what it is to show. */
export interface DrawingState extends Pick<ListProgress, 'selected'> {
  readonly fill: FillController;
  /** Milliseconds from 1970-01-01T00:00Z. */
  readonly now: number;
}

/** A timeline in its layout, with what stands above and below it. */
export function drawnTimeline(
  host: DrawnHost,
  shown: ShownTimeline,
  {axis: part, story, filter, sharing, live}: DrawnBy,
  {fill, now, selected}: DrawingState,
): TemplateResult {
  const {timeline, plan, context, slices} = shown;
  const choices = filter?.choices();
  const axis = part?.isChosen(shown.events) ? part : undefined;
  fill.isNeeded = !axis;
  return timelineView(timeline, context, {
    heading: host.heading,
    level: headingLevel(host.headingLevel),
    issues: host.issues,
    hasTitle: axis && story?.hasTitle(shown),
    above: part
      ? part.above(choices, {isAxis: Boolean(axis), story, language: context.language})
      : choices,
    events:
      timeline.events.length === 0
        ? undefined
        : axis
          ? axis.view(shown, host.selected, now)
          : listView(plan, context, {slices, drawn: fill.drawn, selected}),
    below: sharing?.below(shown),
    notice: live?.notice(plan, context.language),
  });
}
