import {nothing, type LitElement} from 'lit';
import type {DoorController} from './controllers/door-controller.js';
import type {FilterHost} from './controllers/filter-controller.js';
import {LazyPart} from './controllers/lazy-part.js';
import type {LiveHost} from './controllers/live-controller.js';
import type {Reading} from './controllers/reading.js';
import {loadWords} from './i18n/spoken-in.js';
import type {TimelineAxis, TimelineAxisHost} from './axis.js';
import type {TimelineFilter} from './filter.js';
import type {LiveTimeline} from './live.js';
import type {SharingHost, TimelineSharing} from './sharing.js';
import type {TimelineStory, TimelineStoryHost} from './story.js';

/**
 * What few timelines need, each a chunk that is loaded when a page asks for what it does. A part is absent
 * until it is there, and where it cannot be had.
 */
export interface OptionalParts {
  /** What keeps a timeline from a file up to date. */
  readonly live: LiveTimeline | undefined;
  /** What chooses the events to show. */
  readonly filter: TimelineFilter | undefined;
  /** What lays the events out on an axis. */
  readonly axis: TimelineAxis | undefined;
  /** What shows one event at a time, above the axis; absent in every other layout. */
  readonly story: TimelineStory | undefined;
  /** What readers pass on and take with them. */
  readonly sharing: TimelineSharing | undefined;
  /** Resolves when what stands above the events and in them is there: coming later, it would move them. */
  readonly above: Promise<unknown> | undefined;
  /** About a file that has not come. */
  readonly trouble: (state: Reading['state']) => unknown;
  /** Asks for a newer version of the file; where that cannot be had, for the file. Other data are read again. */
  readonly refresh: () => Promise<void>;
}

/** Properties that ask for some of the events, or for a way to choose them. */
const FILTER_PROPERTIES = ['groups', 'search', 'keyEvents', 'query', 'hiddenGroups'] as const;

/** Colours of the page's that ours may not stand out in, or not from. */
const PAGE_COLOURS = ['--news-timeline-accent', '--news-timeline-surface'];

/** Properties that give readers something to take with them. */
const SHARING_PROPERTIES = ['permalinks', 'calendar', 'sourceList', 'downloads'] as const;

/** @param reader knows the language of what is said, a BCP 47 tag */
export function optionalParts(
  host: LitElement & FilterHost & LiveHost & TimelineAxisHost & TimelineStoryHost & SharingHost,
  door: DoorController,
  reader: {readonly language: string},
): OptionalParts {
  const live = new LazyPart(
    host,
    async () => new (await import('./live.js')).LiveTimeline(host, door),
  );
  const filter = new LazyPart(
    host,
    async () => new (await import('./filter.js')).TimelineFilter(host),
  );
  const isStory = (): boolean => host.layout === 'story';
  const axis = new LazyPart(host, async () => {
    if (!isStory()) return new (await import('./axis.js')).TimelineAxis(host);
    // A story needs all of them: one after the other would be a round trip more.
    const [{TimelineAxis}] = await Promise.all([
      import('./story.js'),
      import('./axis.js'),
      import('lit/directive.js'),
    ]);
    return new TimelineAxis(host);
  });
  const story = new LazyPart(
    host,
    async () => new (await import('./story.js')).TimelineStory(host),
  );
  const sharing = new LazyPart(
    host,
    async () => new (await import('./sharing.js')).TimelineSharing(host),
  );
  const trouble = new LazyPart(host, () => import('./views/source-notice.js'));
  const mayBeAxis = (): boolean =>
    host.layout === 'axis' || host.layout === 'auto' || isStory() || axis.isAskedFor;
  const isFiltered = (): boolean =>
    FILTER_PROPERTIES.some((name) => host[name]) || filter.isAskedFor;
  const isShared = (): boolean =>
    SHARING_PROPERTIES.some((name) => host[name]) || sharing.isAskedFor;

  return {
    get live() {
      const isLive = door.remote && ((host.refreshSeconds ?? 0) > 0 || live.isAskedFor);
      return isLive ? live.part : undefined;
    },

    get filter() {
      return isFiltered() ? filter.part : undefined;
    },

    get axis() {
      return mayBeAxis() ? axis.part : undefined;
    },

    get story() {
      return isStory() ? story.part : undefined;
    },

    get sharing() {
      return isShared() ? sharing.part : undefined;
    },

    get above() {
      const style = getComputedStyle(host);
      if (PAGE_COLOURS.some((name) => style.getPropertyValue(name))) {
        // Nothing waits for it: only colours change.
        import('./controllers/page-accent.js').then((part) => part.learn(host)).catch(() => {});
      }
      const words = loadWords(reader.language);
      const asked = [
        isFiltered() && filter,
        mayBeAxis() && axis,
        isStory() && story,
        isShared() && sharing,
      ].filter((part) => !!part);
      return asked.length > 0
        ? Promise.all([words, ...asked.map((part) => part.request())])
        : words;
    },

    trouble(state) {
      const {remote} = door;
      if (!remote || (state !== 'error' && !remote.isSlow)) return nothing;
      return trouble.part?.sourceNotice(host, reader.language, state, remote.retry);
    },

    async refresh() {
      const {remote} = door;
      if (!remote) host.requestUpdate('data');
      else if (await live.request()) void live.part?.refresh();
      else remote.retry();
    },
  };
}
