import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Timeline} from '../model/timeline.js';
import type {TimelineSelectEvent} from '../timeline-events.js';
import {eventArticle} from './event-article.js';
import {hashOf, idsIn} from './event-hash.js';

/** The element, as far as its events have addresses. */
export interface PermalinksHost extends ReactiveControllerHost, HTMLElement {
  readonly permalinks: boolean | undefined;
  readonly timeline: Timeline | undefined;
  readonly state: 'empty' | 'loading' | 'ready' | 'error';
  /** Id of the selected event. */
  selected: string | undefined;
  /** Selects an event and brings it into view. */
  goTo(id: string): void;
}

/** All that are on the page: an id belongs to the first timeline that has it. */
const onPage = new Set<Permalinks>();

/** By timeline, as there may be 10,000. */
const idsOf = new WeakMap<Timeline, ReadonlySet<string>>();

/**
 * Keeps the address and the selected event the same. The address is followed when the timeline is first
 * there, and whenever it changes; an event that is selected puts its id there, as an entry of the
 * history of its own, so that Back leads to the one before. A timeline follows its own ids alone, and
 * never one that is an anchor of the page.
 */
export class Permalinks implements ReactiveController {
  readonly #host: PermalinksHost;
  /** Whether the address that the page came with is still to be followed. */
  #isArriving = true;
  #isListening = false;
  /** The event that was selected when the host was last drawn. */
  #drawn: string | undefined;
  /** What was selected at addresses that name no event of this timeline, by their fragments. */
  readonly #elsewhere = new Map<string, string | undefined>();

  constructor(host: PermalinksHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen(Boolean(this.#host.permalinks));
  }

  hostDisconnected(): void {
    this.#listen(false);
  }

  hostUpdate(): void {
    this.#listen(Boolean(this.#host.permalinks) && this.#host.isConnected);
  }

  hostUpdated(): void {
    this.#drawn = this.#host.selected;
    // One that waited for this timeline need not wait any longer.
    for (const one of onPage) one.#arrive();
  }

  /** The address of an event; nothing where following it would lead elsewhere. */
  addressOf(id: string): string | undefined {
    const hash = this.#isOwn(id) ? hashOf(id) : undefined;
    if (hash === undefined) return undefined;
    const page = pageAddress(this.#host);
    page.hash = hash;
    return page.href;
  }

  #listen(isWanted: boolean): void {
    if (isWanted === this.#isListening) return;
    this.#isListening = isWanted;
    const host: HTMLElement = this.#host;
    if (isWanted) {
      onPage.add(this);
      addEventListener('hashchange', this.#follow);
      addEventListener('popstate', this.#follow);
      host.addEventListener('timeline-select', this.#write);
    } else {
      onPage.delete(this);
      removeEventListener('hashchange', this.#follow);
      removeEventListener('popstate', this.#follow);
      host.removeEventListener('timeline-select', this.#write);
    }
  }

  /** Follows the address that the page came with, once it is known who it belongs to. */
  #arrive(): void {
    if (!this.#isArriving || this.#host.state !== 'ready' || this.#mayBeOfAnother()) return;
    this.#isArriving = false;
    if (baseOf(this.#host)) return;
    const id = this.#named();
    // The page is told of the timeline first.
    if (id !== undefined) queueMicrotask(() => void this.#show(id, true));
  }

  /** Whether a timeline that stands before this one is still to say which ids it has. */
  #mayBeOfAnother(): boolean {
    return this.#before().some((one) => one.#isArriving && one.#host.state === 'loading');
  }

  #before(): readonly Permalinks[] {
    const host: HTMLElement = this.#host;
    return [...onPage].filter(
      (one) =>
        one !== this && host.compareDocumentPosition(one.#host) & Node.DOCUMENT_POSITION_PRECEDING,
    );
  }

  readonly #follow = (): void => {
    if (this.#isArriving || baseOf(this.#host)) return;
    const {hash} = location;
    const id = this.#named();
    if (id !== undefined) void this.#show(id, false);
    else if (this.#elsewhere.has(hash)) this.#host.selected = this.#elsewhere.get(hash);
  };

  /** The event of this timeline that the address names. */
  #named(): string | undefined {
    return idsIn(location.hash).find((id) => this.#isOwn(id));
  }

  #isOwn(id: string): boolean {
    return this.#has(id) && !this.#isAnchor(id) && !this.#before().some((one) => one.#has(id));
  }

  #has(id: string): boolean {
    const {timeline} = this.#host;
    if (!timeline) return false;
    let ids = idsOf.get(timeline);
    if (!ids) idsOf.set(timeline, (ids = new Set(timeline.events.map((event) => event.id))));
    return ids.has(id);
  }

  /** The markup inside a timeline may have the ids of its events. */
  #isAnchor(id: string): boolean {
    const anchor = document.getElementById(id);
    return anchor !== null && !anchor.closest(this.#host.localName);
  }

  async #show(id: string, isArrival: boolean): Promise<void> {
    const host = this.#host;
    if (isArrival && isRestored()) {
      // The browser puts the page back where it was.
      host.selected = id;
      return;
    }
    if (isArrival || host.selected !== id) host.goTo(id);
    await host.updateComplete;
    const article = host.shadowRoot && eventArticle(host.shadowRoot);
    // As for any other anchor; but an axis above the event belongs to it.
    const isTop = isArrival && article?.closest('[aria-current]');
    article?.scrollIntoView({block: isTop ? 'start' : 'nearest'});
  }

  readonly #write = ({detail: {event}}: TimelineSelectEvent): void => {
    this.#isArriving = false;
    if (baseOf(this.#host)) return;
    const {hash: before} = location;
    const address = this.addressOf(event.id);
    if (address === undefined || this.#named() === event.id) return;
    if (this.#named() === undefined) this.#elsewhere.set(before, this.#drawn);
    pushAddress(address);
  };
}

/**
 * What the reader has before them, or what `permalink-base` says, without a fragment. A document of no
 * address has its page's.
 */
export function pageAddress(host: Element): URL {
  const own = /^(?:https?|file):/.test(location.href) ? location.href : document.baseURI;
  const page = new URL(baseOf(host) ?? own);
  page.hash = '';
  return page;
}

/**
 * The page that links lead to, where that is another one than this: a frame's, or the article of a copy. Its
 * address is not this page's to follow or to write. Asked for when it is needed, so it may come at any time.
 */
function baseOf(host: Element): string | undefined {
  const base = host.getAttribute('permalink-base');
  return base && URL.canParse(base, document.baseURI)
    ? new URL(base, document.baseURI).href
    : undefined;
}

/** Whether the page is shown again, and not anew: then its place is the browser's to restore. */
function isRestored(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry !== undefined && entry.type !== 'navigate' && history.scrollRestoration === 'auto';
}

/** In a sandbox, a document without an address, or after too many steps a browser may refuse. */
function pushAddress(address: string): void {
  try {
    // The state is that of the page's own router, which would miss it.
    history.pushState(history.state, '', address);
  } catch {
    // The event is selected all the same.
  }
}
