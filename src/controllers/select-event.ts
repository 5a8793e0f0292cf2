import type {LitElement} from 'lit';
import type {TimelineEvent} from '../model/timeline.js';
import {TimelineSelectEvent} from '../timeline-events.js';

interface SelectionHost extends LitElement {
  /** Id of the selected event. */
  selected: string | undefined;
}

/** Selects an event, tells the page, and brings it into view. Focus stays where it is. */
export async function selectEvent(host: SelectionHost, event: TimelineEvent): Promise<void> {
  host.selected = event.id;
  host.dispatchEvent(new TimelineSelectEvent(event));
  await host.updateComplete;
  host.renderRoot.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'});
}
