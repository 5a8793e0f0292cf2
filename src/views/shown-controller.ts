import type {FillController} from '../controllers/fill-controller.js';
import type {HeldHeightController} from '../controllers/held-height-controller.js';
import type {Input} from '../controllers/input.js';
import type {ReadingController} from '../controllers/reading-controller.js';
import type {Order, Spacing} from '../controllers/reading.js';
import {pageLanguage} from '../i18n/page-language.js';
import {english} from '../i18n/strings.js';
import type {Timeline} from '../model/timeline.js';
import type {RareParts} from './event-card.js';
import {headingLevel, levelBelow} from './heading.js';
import {LONG} from './list-view.js';
import {shownTimeline, type ShownTimeline} from './shown-timeline.js';

/** The element, as far as it decides how a timeline is shown. */
export interface ShownHost extends HTMLElement {
  readonly order: Order;
  readonly spacing: Spacing;
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly language: string | undefined;
}

/** What keeps a timeline from a file up to date: `src/live.ts`. */
export interface Renewal {
  readonly marks: ReadonlyMap<string, string>;
  isNewer(input: Input | undefined): boolean;
  admitted(input: Input | undefined, read: Timeline, shown: Timeline | undefined): Timeline;
  renewed(before: ShownTimeline, after: ShownTimeline, fill: FillController): ShownTimeline;
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

  /** Place of the selected event among those shown, or -1. */
  indexOf(id: string | undefined): number {
    return id ? (this.shown?.plan.indexOf(id) ?? -1) : -1;
  }

  /**
   * To be called while the host is about to update.
   * @param isOther whether it is to be shown in another way
   */
  decide(isOther: boolean, live: Renewal | undefined): void {
    this.shown = this.#next(isOther, live);
  }

  #next(isOther: boolean, live: Renewal | undefined): ShownTimeline | undefined {
    const {reading, readInput} = this.#reading;
    const {preview, timeline: read = preview} = reading;
    const before = this.shown;
    const timeline = read && live ? live.admitted(readInput, read, before?.timeline) : read;
    if (!timeline || (timeline === before?.timeline && !isOther)) return timeline && before;
    const shown = this.#show(timeline, live);
    if (before && live?.isNewer(readInput)) return live.renewed(before, shown, this.#fill);
    this.#fill.refill(shown.plan.length);
    if (this.#heldHeight.isHeld) this.#fill.fillTo(LONG);
    return shown;
  }

  #show(timeline: Timeline, live: Renewal | undefined): ShownTimeline {
    const {order, spacing, heading, headingLevel: given} = this.#host;
    const {dates, rare} = this.#reading.reading;
    const level = headingLevel(given);
    const hasHeading = Boolean(heading ?? timeline.title);
    return shownTimeline(timeline, {
      order,
      spacing,
      dates,
      now: this.#reading.now,
      marks: live?.marks,
      language: this.language,
      strings: english,
      rare: rare as RareParts | undefined,
      level: hasHeading ? levelBelow(level) : level,
    });
  }
}
