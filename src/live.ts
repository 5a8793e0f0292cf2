/**
 * What a timeline needs that goes on: asking for newer versions of its file, and showing them without
 * moving what the reader has before their eyes. Loaded with the first `refresh`.
 */
import type {DoorController} from './controllers/door-controller.js';
import type {FillController} from './controllers/fill-controller.js';
import {LiveController, type LiveHost} from './controllers/live-controller.js';
import {entryAt, ReadingPlace, type PlacedList} from './controllers/reading-place.js';
import {liveStrings} from './i18n/live-strings.js';
import type {ListPlan} from './views/list-plan.js';
import {liveNotice} from './views/live-notice.js';
import {RenewedSlices} from './views/renewed-slices.js';
import type {ShownTimeline} from './views/shown-timeline.js';

export class LiveTimeline extends LiveController {
  readonly #host: LiveHost;
  #place: ReadingPlace | undefined;
  #plan: ListPlan | undefined;

  constructor(host: LiveHost, door: DoorController) {
    super(host, door);
    this.#host = host;
  }

  override hostUpdated(): void {
    if (this.#plan) this.#place?.restore(placed(this.#host, this.#plan));
    this.#place = undefined;
    super.hostUpdated();
  }

  /** Words for the events a reader has not seen as they are now. */
  marks(language: string): ReadonlyMap<string, string> {
    const strings = liveStrings(language);
    return new Map([...this.changed].map(([id, mark]) => [id, strings[mark]]));
  }

  /** A newer version in place of an earlier one: drawn as far, and no more of it anew than has changed. */
  renewed(before: ShownTimeline, after: ShownTimeline, fill: FillController): ShownTimeline {
    const drawn = fill.drawn;
    fill.refill(after.plan.length);
    fill.fillTo(drawn < before.plan.length ? drawn : Infinity);
    this.#place = new ReadingPlace(placed(this.#host, before.plan));
    return termsOf(before) === termsOf(after)
      ? {...after, slices: new RenewedSlices(before, after.plan)}
      : after;
  }

  /** The button with the news, which leads to the first of them in the list. */
  notice(plan: ListPlan, language: string): unknown {
    this.#plan = plan;
    const root = this.#host.shadowRoot;
    return root && liveNotice(root, language, this.news, () => void this.#toNews());
  }

  async #toNews(): Promise<void> {
    this.show();
    await this.#host.updateComplete;
    // Some may be hidden.
    const places = [...this.changed.keys()].map((id) => this.#plan?.indexOf(id) ?? -1);
    const index = places.find((place) => place >= 0) ?? -1;
    const root = this.#host.shadowRoot;
    const entry = root ? entryAt(index, root) : undefined;
    const id = this.#plan?.events[index]?.id;
    if (entry) {
      entry.tabIndex = -1;
      entry.focus({preventScroll: true});
      entry.scrollIntoView({block: 'nearest'});
    } else if (id !== undefined) {
      // No list: another layout brings the event into view.
      this.#host.goTo(id);
    }
    this.dismiss();
  }
}

/** What an event that says the same is shown differently by. */
function termsOf({timeline: {groups}, context: {language, level, order}}: ShownTimeline): string {
  return JSON.stringify([groups, language, level, order]);
}

function placed({shadowRoot}: HTMLElement, plan: ListPlan): PlacedList {
  return {
    root: shadowRoot as ShadowRoot,
    idAt: (index) => plan.events[index]?.id,
    indexOf: plan.indexOf,
  };
}
