import type {LitElement} from 'lit';
import type {TimelineEvent} from '../model/timeline.js';
import {TimelineSelectEvent} from '../timeline-events.js';

interface SelectionHost extends LitElement {
  /** Id of the selected event. */
  selected: string | undefined;
}

/** What brings the selected event into view in a way of its own. */
interface Revealing {
  bringIntoView(): void;
}

/** Selects an event, tells the page, and brings it into view. Focus stays where it is. */
export async function selectEvent(
  host: SelectionHost,
  event: TimelineEvent,
  layout: Revealing | undefined,
): Promise<void> {
  host.selected = event.id;
  host.dispatchEvent(new TimelineSelectEvent(event));
  await host.updateComplete;
  if (layout) layout.bringIntoView();
  else host.renderRoot.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'});
}
