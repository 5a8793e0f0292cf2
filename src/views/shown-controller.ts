import type {FillController} from '../controllers/fill-controller.js';
import type {HeldHeightController} from '../controllers/held-height-controller.js';
import type {Input} from '../controllers/input.js';
import type {ReadingController} from '../controllers/reading-controller.js';
import type {Order, Spacing} from '../controllers/reading.js';
import {pageLanguage} from '../i18n/page-language.js';
import {spokenIn} from '../i18n/spoken-in.js';
import {english, type Strings} from '../i18n/strings.js';
import type {Timeline, TimelineEvent} from '../model/timeline.js';
import type {CardContext, RareParts} from './event-card.js';
import {headingLevel, levelBelow} from './heading.js';
import {LONG} from './list-view.js';
import {shownTimeline, type ShownOptions, type ShownTimeline} from './shown-timeline.js';

/** The element, as far as it decides how a timeline is shown. */
export interface ShownHost extends HTMLElement {
  readonly order: Order;
  readonly spacing: Spacing;
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly language: string | undefined;
  readonly media: string | undefined;
  readonly timeZone: string | undefined;
}

/** What keeps a timeline from a file up to date: `src/live.ts`. */
export interface Renewal {
  marks(language: string): ReadonlyMap<string, string>;
  isNewer(input: Input | undefined): boolean;
  admitted(input: Input | undefined, read: Timeline, shown: Timeline | undefined): Timeline;
  renewed(before: ShownTimeline, after: ShownTimeline, fill: FillController): ShownTimeline;
}

/** What lets some of the events through: `src/filter.ts`. */
export interface Filter {
  /**
   * @param isPreview whether more events are on their way
   * @returns nothing as long as that is not known: what is shown stays
   */
  shown(
    timeline: Timeline,
    options: ShownOptions,
    isPreview: boolean,
  ): readonly TimelineEvent[] | undefined;
}

/** What readers can do with an event: `src/sharing.ts`. */
export interface Sharing {
  /** The same function as long as it shows the same. */
  readonly tools: CardContext['tools'];
}

/** What has been loaded beside the element and has a say in what is shown. */
export interface ShownBy {
  readonly live: Renewal | undefined;
  readonly filter: Filter | undefined;
  readonly sharing: Sharing | undefined;
}

/** Decides what is on the page of what was read, whichever view draws it. */
export class ShownController {
  readonly #host: ShownHost;
  readonly #reading: ReadingController;
  readonly #fill: FillController;
  readonly #heldHeight: HeldHeightController;
  /** Absent until there is something to show. */
  shown: ShownTimeline | undefined;

  constructor(
    host: ShownHost,
    reading: ReadingController,
    fill: FillController,
    heldHeight: HeldHeightController,
  ) {
    this.#host = host;
    this.#reading = reading;
    this.#fill = fill;
    this.#heldHeight = heldHeight;
  }

  /** BCP 47 tag of the words and dates here. */
  get language(): string {
    return this.#host.language || pageLanguage(this.#host);
  }

  /** What is said in that language, as far as its words have been loaded. */
  get strings(): Strings {
    return spokenIn(this.language)?.base ?? english;
  }

  /** Place of the selected event among those shown, or -1. */
  indexOf(id: string | undefined): number {
    return id ? (this.shown?.plan.indexOf(id) ?? -1) : -1;
  }

  /**
   * To be called while the host is about to update.
   * @param isOther whether it is to be shown in another way
   */
  decide(isOther: boolean, {live, filter, sharing}: ShownBy): void {
    const {reading, readInput} = this.#reading;
    const {preview, timeline: read = preview} = reading;
    const before = this.shown;
    const timeline = read && live ? live.admitted(readInput, read, before?.timeline) : read;
    if (!timeline) {
      this.shown = undefined;
      return;
    }
    const options = this.#options(timeline, live, sharing);
    const events = filter ? filter.shown(timeline, options, !reading.timeline) : timeline.events;
    const isSame = timeline === before?.timeline;
    const isTold = before?.events === events && before?.context.tools === options.tools;
    if (!events || (isSame && isTold && !isOther)) return;
    this.shown = shownTimeline(timeline, events, options);
    // What the reader chose begins at its beginning; what is news leaves them where they are.
    if (before && !isSame && live?.isNewer(readInput)) {
      this.shown = live.renewed(before, this.shown, this.#fill);
    } else {
      const {length} = this.shown.plan;
      this.#fill.refill(length);
      // The height of a longer list is an estimate as long as most of it is out of sight.
      if (this.#heldHeight.isHeld && length <= LONG) this.#fill.fillTo(length);
    }
  }

  #options(
    timeline: Timeline,
    live: Renewal | undefined,
    sharing: Sharing | undefined,
  ): ShownOptions {
    const {order, spacing, media, heading, headingLevel: given, timeZone} = this.#host;
    const {language, strings} = this;
    const {dates, texts, rare} = this.#reading.reading;
    const level = headingLevel(given);
    return {
      order,
      spacing,
      media,
      dates: dates.inZone?.(timeZone) ?? dates,
      now: this.#reading.now,
      marks: live?.marks(language),
      tools: sharing?.tools,
      language,
      texts,
      // A page that asks for a language may run the other way.
      direction: this.#host.language ? (texts?.direction ?? 'ltr') : undefined,
      strings,
      rare: rare as RareParts | undefined,
      level: (heading ?? timeline.title) ? levelBelow(level) : level,
    };
  }
}
