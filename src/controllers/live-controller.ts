import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {
  timelineRenewal,
  type TimelineChanges,
  type TimelineRenewal,
} from '../model/timeline-changes.js';
import {TimelineUpdateEvent} from '../timeline-update-event.js';
import type {DoorController} from './door-controller.js';
import type {Input, InputValue} from './input.js';
import {Polling} from './polling.js';
import {wholeBody} from './whole-body.js';

export interface LiveHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | undefined;
  /** Seconds between two questions; 0 or nothing is never. */
  readonly refreshSeconds: number | undefined;
  selected: string | undefined;
  /** Selects an event and brings it into view. */
  goTo(id: string): void;
}

/** A reading of a newer version, and what is shown of it. */
interface Renewed {
  readonly input: Input | undefined;
  readonly read: Timeline;
  readonly timeline: Timeline;
}

/** What is told of a newer version. */
export interface News {
  readonly added: number;
  readonly corrected: number;
  /** Whether it is already shown: then there is only a way to it. */
  readonly isShown: boolean;
}

/**
 * Keeps a timeline up to date with its file. A newer version that would move what the reader has before
 * their eyes waits until they ask for it; one that is out of sight, or that the page asks for, is shown
 * at once.
 */
export class LiveController implements ReactiveController {
  readonly #host: LiveHost;
  readonly #door: DoorController;
  readonly #polling = new Polling(() => this.#ask());
  /** Gives up what was asked for once the element has left the page. */
  #stay = new AbortController();
  /** The newest input that came by asking again. */
  #newest: Input | undefined;
  #renewed: Renewed | undefined;
  #isWaiting = false;
  #isWanted = false;
  #changes: TimelineChanges | undefined;

  /** Whether each is new or corrected. */
  changed: ReadonlyMap<string, 'new' | 'corrected'> = new Map();
  news: News | undefined;

  constructor(host: LiveHost, door: DoorController) {
    this.#host = host;
    this.#door = door;
    host.addController(this);
  }

  hostConnected(): void {
    this.#poll();
  }

  hostUpdate(): void {
    this.#poll();
  }

  hostUpdated(): void {
    if (!this.#changes) return;
    this.#host.dispatchEvent(new TimelineUpdateEvent(this.#changes));
    this.#changes = undefined;
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#polling.stop();
      this.#stay.abort();
      this.#stay = new AbortController();
    });
  }

  /** Whether a reading is of a newer version of what is there. */
  isNewer(input: Input | undefined): boolean {
    return input !== undefined && input === this.#newest;
  }

  /** Asks for a newer version now, and shows it at once. */
  async refresh(): Promise<void> {
    const before = this.#newest;
    this.#isWanted = true;
    if (!(await this.#ask())) this.#door.remote?.retry();
    if (this.#newest !== before) return;
    // What comes later was not asked for; what waits already was.
    this.#isWanted = false;
    this.show();
  }

  /**
   * The timeline to show of what was read.
   * @param shown what is shown now
   */
  admitted(input: Input | undefined, read: Timeline, shown: Timeline | undefined): Timeline {
    if (this.#renewed?.read !== read) {
      if (!shown || !this.isNewer(input)) return this.#first(read);
      this.#renew({input, read, ...timelineRenewal(shown, read)}, shown);
    }
    // The same reading again, perhaps because a still newer version is being read.
    return (!this.#isWaiting && this.#renewed?.timeline) || (shown ?? read);
  }

  /** Shows the newer version that waits. */
  show(): void {
    this.#reveal();
    this.#host.requestUpdate();
  }

  /** The reader has seen the news. */
  dismiss(): void {
    this.news = undefined;
    this.#host.requestUpdate();
  }

  /** The first version of a file has no news; those of another file are none of its. */
  #first(read: Timeline): Timeline {
    this.#isWaiting = false;
    this.#renewed = undefined;
    this.changed = new Map();
    this.news = undefined;
    return read;
  }

  #renew({changes, ...renewed}: Renewed & TimelineRenewal, shown: Timeline): void {
    const earlier = this.#renewed;
    this.#renewed = renewed;
    if (earlier?.input === renewed.input) {
      // The same version in another language, or on another day: that is what the page wants to see.
      this.#reveal();
      return;
    }
    const {added, changed, removed} = changes;
    // The page was told of what waits already.
    const told = this.#isWaiting ? earlier?.timeline : undefined;
    const untold = told ? timelineRenewal(told, renewed.read).changes : changes;
    this.#changes = Object.values(untold).some(({length}) => length) ? untold : undefined;
    this.changed = new Map([
      ...added.map(({id}) => [id, 'new'] as const),
      ...changed.map(({id}) => [id, 'corrected'] as const),
    ]);
    this.#isWaiting = !this.#isWanted && isInView(this.#host);
    this.#isWanted = false;
    const corrected = changed.length + removed.length;
    const isNews = added.length + corrected > 0;
    this.news = isNews ? {added: added.length, corrected, isShown: !this.#isWaiting} : undefined;
    this.#keepSelected(shown, renewed.timeline);
  }

  #reveal(): void {
    this.#isWaiting = false;
    this.news = this.news && {...this.news, isShown: true};
  }

  /** The nearest to an event that is gone takes its place as the selected one. */
  #keepSelected(shown: Timeline, timeline: Timeline): void {
    const {selected} = this.#host;
    if (!selected) return;
    const index = shown.events.findIndex(({id}) => id === selected);
    if (index < 0 || timeline.events.some(({id}) => id === selected)) return;
    this.#host.selected = timeline.events[Math.min(index, timeline.events.length - 1)]?.id;
  }

  #poll(): void {
    const {isConnected, refreshSeconds} = this.#host;
    if (isConnected && this.#door.remote) this.#polling.start(refreshSeconds ?? 0);
    else this.#polling.stop();
  }

  /** @returns whether there was an answer */
  async #ask(): Promise<boolean> {
    const {isConnected} = this.#host;
    const {newest: before, remote} = this.#door;
    if (!remote || !isConnected || before?.kind !== 'value') return false;
    const {signal} = this.#stay;
    const received = await remote
      .receive(signal, {request: since(before), readBody: wholeBody})
      .catch(() => undefined);
    if (signal.aborted || this.#door.newest !== before) return true;
    if (!received) return false;
    if (!('value' in received)) return received.response?.status === 304;
    if (received.value !== before.value) {
      this.#newest = received;
      this.#door.renew(received);
    }
    return true;
  }
}

/**
 * Asks for an answer only if there is a newer one (RFC 9110, section 13). To another host the browser
 * has to do so from its cache: headers of ours would need that host's consent first.
 */
function since({response}: InputValue): RequestInit {
  // Where the answer came from in the end: an address may lead to another host.
  if (!response?.url.startsWith(`${location.origin}/`)) return {cache: 'no-cache'};
  const headers = new Headers();
  const etag = response.headers.get('etag');
  const modified = response.headers.get('last-modified');
  if (etag) headers.set('If-None-Match', etag);
  if (modified) headers.set('If-Modified-Since', modified);
  return etag || modified ? {headers} : {cache: 'no-cache'};
}

/** Whether the reader has any of it before their eyes. */
function isInView(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return !document.hidden && bottom > 0 && top < innerHeight;
}
