import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {TextContext} from '../i18n/text-kit.js';
import type {Timeline, TimelineEvent} from '../model/timeline.js';
import {queryWords} from '../text/folded-words.js';
import {TimelineFilterEvent} from '../timeline-filter-event.js';
import {EventSearch} from './event-search.js';
import type {EventTextContext} from './event-text.js';
import {filteredEvents, type FilteredEvents} from './filtered-events.js';
import type {inShortTasks} from './in-short-tasks.js';

/** The element, as far as it says which events are to be shown. */
export interface FilterHost extends ReactiveControllerHost, HTMLElement {
  readonly groups: boolean | undefined;
  readonly search: boolean | undefined;
  /** Whether only key events are to be shown. */
  keyEvents: boolean | undefined;
  query: string | undefined;
  /** Ids of groups. */
  hiddenGroups: readonly string[] | undefined;
  /** Gives the timeline all the room it needs. */
  showAll(): void;
}

/** How a timeline is shown, as far as that decides what is found in it. */
export interface FilterOptions extends Omit<EventTextContext, 'groups' | 'rare'> {
  /** What plain timelines do without, which are short ones too. */
  readonly rare:
    | (NonNullable<EventTextContext['rare']> & {readonly inShortTasks: typeof inShortTasks})
    | undefined;
}

/** What was chosen, and of what. */
export interface Choice extends FilteredEvents, TextContext {
  readonly timeline: Timeline;
  readonly words: readonly string[];
  readonly onlyKey: boolean;
  /** Whether there are key events to choose from. */
  readonly hasKey: boolean;
}

/** Chooses the events to show: by their words, their groups, and whether they are key events. */
export class FilterController implements ReactiveController {
  readonly #host: FilterHost;
  #search: EventSearch | undefined;
  /** What the search was made for, and what the choice was. */
  #searchTerms: readonly unknown[] = [];
  #choiceTerms: readonly unknown[] = [];
  #prepared: readonly TimelineEvent[] | undefined;
  #isChanged = false;
  /** Whether a reader may come back to key events from all. */
  #hadKeyOnly = false;
  /** Absent while only the beginning of a timeline is there. */
  choice: Choice | undefined;

  constructor(host: FilterHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isChanged || !this.choice) return;
    this.#isChanged = false;
    const {query, hiddenGroups, keyEvents} = this.#host;
    this.#host.dispatchEvent(
      new TimelineFilterEvent({
        query: textOf(query),
        hiddenGroups: idsOf(hiddenGroups),
        keyEvents: Boolean(keyEvents),
        events: this.choice.events,
      }),
    );
  }

  /** Whether only key events were asked for, now or before. */
  get offersKey(): boolean {
    return this.#hadKeyOnly && this.choice?.hasKey === true;
  }

  /**
   * The events to show: the same list for the same wishes.
   * @param timeline the one whose events are to be chosen from
   * @param isPreview whether more events are on their way
   * @returns nothing as long as that is not known: what is shown stays
   */
  shown(
    timeline: Timeline,
    {dates, language, texts, strings, rare}: FilterOptions,
    isPreview: boolean,
  ): readonly TimelineEvent[] | undefined {
    const {groups, query, hiddenGroups, keyEvents} = this.#host;
    this.#hadKeyOnly ||= Boolean(keyEvents);
    if (isPreview) {
      // Its counts would be wrong, and what passes may be still to come.
      const isWholeNeeded = groups || keyEvents || query || hiddenGroups;
      return isWholeNeeded ? undefined : timeline.events;
    }
    const terms = [timeline, dates, language, texts, query, hiddenGroups, keyEvents];
    if (this.choice && isSame(terms, this.#choiceTerms)) return this.choice.events;
    const words = queryWords(textOf(query));
    const search = this.#searchFor({
      groups: timeline.groups,
      dates,
      language,
      texts,
      strings,
      rare,
    });
    if (rare && words.length > 0 && !search.isReadyFor(timeline.events)) {
      this.#prepare(search, timeline.events, rare.inShortTasks);
      return undefined;
    }
    const hasKey = timeline.events.some(({key}) => key);
    const onlyKey = Boolean(keyEvents) && hasKey;
    const result = filteredEvents(timeline.events, {
      hasWords: (event) => search.hasWords(event, words),
      hiddenGroups: new Set(idsOf(hiddenGroups)),
      onlyKey,
    });
    this.#choiceTerms = terms;
    this.choice = {...result, timeline, language, texts, words, onlyKey, hasKey};
    return result.events;
  }

  /** Whether a group is to be shown. */
  isShown(group: string): boolean {
    return !idsOf(this.#host.hiddenGroups).includes(group);
  }

  find(query: string): void {
    if (query === textOf(this.#host.query)) return;
    this.#host.query = query;
    this.#change();
  }

  toggleGroup(id: string): void {
    const hidden = idsOf(this.#host.hiddenGroups);
    this.#host.hiddenGroups = hidden.includes(id)
      ? hidden.filter((other) => other !== id)
      : [...hidden, id];
    this.#change();
  }

  toggleKey(): void {
    this.#host.keyEvents = !this.#host.keyEvents;
    this.#change();
  }

  /** Lets all groups through, and events that are not key ones. */
  showHidden(): void {
    this.#host.hiddenGroups = [];
    this.#host.keyEvents = false;
    this.#change();
  }

  /**
   * Takes away what hides an event, and nothing else.
   * @returns whether it was hidden
   */
  reveal(id: string): boolean {
    const {choice} = this;
    const event = choice?.timeline.events.find((other) => other.id === id);
    if (!choice || !event || choice.events.includes(event)) return false;
    if (this.#search?.hasWords(event, choice.words) === false) this.find('');
    if (event.group !== undefined && !this.isShown(event.group)) this.toggleGroup(event.group);
    if (!event.key && choice.onlyKey) this.toggleKey();
    return true;
  }

  /** What the reader chose needs another room than what was there before. */
  #change(): void {
    this.#isChanged = true;
    const frame = this.#host.shadowRoot?.querySelector('section');
    if (frame?.classList.contains('cut')) this.#host.showAll();
  }

  #searchFor(context: EventTextContext): EventSearch {
    const terms = Object.values(context);
    if (!this.#search || !isSame(terms, this.#searchTerms)) {
      this.#search = new EventSearch(context);
      this.#searchTerms = terms;
    }
    return this.#search;
  }

  /** Has the events folded in short tasks, and then the host updated. */
  #prepare(
    search: EventSearch,
    events: readonly TimelineEvent[],
    inTasks: typeof inShortTasks,
  ): void {
    if (this.#prepared === events) return;
    this.#prepared = events;
    const isWanted = (): boolean => search === this.#search && events === this.#prepared;
    void inTasks(search.preparation(events), isWanted).then((isDone) => {
      if (isDone) this.#host.requestUpdate();
    });
  }
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.every((term, index) => Object.is(term, others[index]));
}

/** What a page sets may be anything. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function idsOf(value: unknown): readonly string[] {
  try {
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  } catch {
    // A live object that throws.
    return [];
  }
}
