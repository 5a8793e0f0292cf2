/**
 * What a reader needs who does not want to see all events: toggles for groups, a search box, and a button
 * for key events. Loaded with the first of them that a page asks for.
 */
import {FilterController, type FilterHost} from './controllers/filter-controller.js';
import type {TimelineEvent} from './model/timeline.js';
import {filterControls} from './views/filter-controls.js';
import type {ShownTimeline} from './views/shown-timeline.js';

export class TimelineFilter extends FilterController {
  readonly #host: FilterHost;

  constructor(host: FilterHost) {
    super(host);
    this.#host = host;
  }

  /** What a reader chooses with. */
  choices(): unknown {
    return filterControls(this.#host, this);
  }

  /**
   * The nearest event that is shown, seen from one that is hidden.
   * @param step 1 looks towards the end of what is shown, -1 towards its beginning
   * @returns its place among those shown; nothing if the event is not a hidden one
   */
  beside(
    id: string | undefined,
    step: number,
    shown: ShownTimeline | undefined,
  ): number | undefined {
    if (!shown) return undefined;
    const {timeline, plan, context} = shown;
    const hidden = timeline.events.find((event) => event.id === id);
    if (!hidden || shown.events.includes(hidden)) return undefined;
    // Where a list of all events would have each.
    const isNewestFirst = context.order === 'newest-first';
    const places = new Map(
      timeline.events.map((event, index) => [event, isNewestFirst && event.date ? -index : index]),
    );
    const placeOf = (event: TimelineEvent | undefined): number =>
      (event && places.get(event)) ?? Infinity;
    let next = 0;
    while (placeOf(plan.events[next]) < placeOf(hidden)) next++;
    return step > 0 ? next : next - 1;
  }
}
