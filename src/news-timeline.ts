import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {announceReading} from './controllers/announce-reading.js';
import {DoorController} from './controllers/door-controller.js';
import {FillController} from './controllers/fill-controller.js';
import {HeldHeightController} from './controllers/held-height-controller.js';
import type {Format} from './controllers/input.js';
import {ReadingController} from './controllers/reading-controller.js';
import type {Order, Reading, Spacing} from './controllers/reading.js';
import {selectEvent} from './controllers/select-event.js';
import type {Issue} from './model/issue.js';
import type {Timeline} from './model/timeline.js';
import {optionalParts} from './optional-parts.js';
import {css} from './styles/css.js';
import {groupStyles} from './styles/group-styles.js';
import {listStyles} from './styles/list-styles.js';
import {timelineStyles} from './styles/timeline-styles.js';
import {drawnTimeline} from './views/drawn-timeline.js';
import {AT_ONCE, SLICE} from './views/list-view.js';
import {ShownController} from './views/shown-controller.js';
import {fallbackView} from './views/timeline-view.js';

export type {GivenWords, TimelineWords} from './i18n/language-words.js';
export {registerWords} from './i18n/spoken-in.js';

/** Properties that change what is read. */
const READING_PROPERTIES = ['data', 'format', 'now', 'language'] as const;

/** Properties that change how a timeline is shown, not what it says. */
const VIEW_PROPERTIES = [
  'order',
  'spacing',
  'media',
  'heading',
  'headingLevel',
  'timeZone',
] as const;

/**
 * A news timeline: what happened, when and how exactly, what is only planned, and who says so.
 *
 * @summary A timeline of events with honest dates, from one JSON attribute.
 * @tagname news-timeline
 *
 * @slot - Markup that is shown until the timeline is ready, and stays if the data fail.
 *
 * @attr {string} data - The events as JSON: an array, or a whole timeline document (ours or TimelineJS3's).
 * @attr {string} src - Address of the data: JSON (ours or TimelineJS's), CSV, or a Google Sheet; `data` win over it.
 * @attr {"auto" | "json" | "timelinejs" | "csv"} format - How the data are to be read.
 * @attr {number} refresh - Seconds after which the file at `src` is asked for again, while the page is seen.
 * @attr {"auto" | "list" | "axis" | "story"} layout - A vertical list, a horizontal axis true to scale, or one event at a time above the axis; `auto` chooses list or axis by the room there is.
 * @attr {string} heading - The timeline's heading; overrides the document's title.
 * @attr {number} heading-level - Level of that heading, 2 to 6; events stand one below.
 * @attr {"oldest-first" | "newest-first"} order - Which end of time the list starts at.
 * @attr {"even" | "time"} spacing - Equal steps, or gaps that grow with the time between events.
 * @attr {"click" | "auto" | "off"} media - Videos, posts and the like of other sites: when the reader asks for them, as soon as they are near, or never.
 * @attr {string} selected - Id of the selected event.
 * @attr {boolean} groups - Shows the groups with the number of their events, as buttons that hide and show them.
 * @attr {boolean} search - Shows a search box.
 * @attr {boolean} key-events - Shows key events only, with a button that shows all.
 * @attr {boolean} permalinks - Gives every event an address, `#id`, and a button that copies it; the address selects the event.
 * @attr {boolean} calendar - Gives every event whose date is exact a button that adds it to a calendar.
 * @attr {boolean} source-list - Lists all sources under the events.
 * @attr {boolean} downloads - Gives readers the data as JSON and as CSV.
 * @attr {string} query - Words to look for; only events with all of them are shown.
 * @attr {string} now - The date that counts as today (EDTF); default: the reader's clock.
 * @attr {string} language - BCP 47 tag of words and dates; default: the nearest `lang` on the page.
 * @attr {string} time-zone - Which zone times of day are shown in: `event` (each in its own), `reader`, or an IANA name.
 *
 * @fires {TimelineReadyEvent} timeline-ready - The timeline has been read and drawn. `detail`: `{timeline, issues}`.
 * @fires {TimelineIssuesEvent} timeline-issues - Something in the data is not as it should be. `detail`: `{issues}`.
 * @fires {TimelineErrorEvent} timeline-error - Nothing of the data could be read. `detail`: `{error}`.
 * @fires {TimelineUpdateEvent} timeline-update - A newer version of the file has been read. `detail`: `{added, changed, removed}`.
 * @fires {TimelineFilterEvent} timeline-filter - The reader chose which events to see. `detail`: `{query, hiddenGroups, keyEvents, events}`.
 * @fires {TimelineLanguageEvent} timeline-language - The reader chose a language. `detail`: `{language}`.
 * @fires {TimelineSelectEvent} timeline-select - An event was selected. `detail`: `{event}`.
 * @fires {TimelineMediaRequestEvent} timeline-media-request - Something of another site's is about to be loaded: cancel it, or put it off by `waitUntil(promise)`. `detail`: `{url, provider}`.
 *
 * @csspart languages - The languages a timeline in several can be read in, as buttons.
 * @csspart heading - The timeline's heading.
 * @csspart description - The sentence under it.
 * @csspart era - One era in the list under the heading: its colour, name and dates.
 * @csspart event - One event of the list, with its rail.
 * @csspart date - An event's date.
 * @csspart marker - The mark on the rail.
 * @csspart headline - An event's headline.
 * @csspart link - The link around a headline.
 * @csspart status - The word "Planned", "Cancelled", "Postponed" or "Disputed".
 * @csspart text - An event's text.
 * @csspart claim - What somebody else says of the same event.
 * @csspart correction - A correction note.
 * @csspart media - A picture, film or sound, or what another site shows, with its caption; or a line that names and links it.
 * @csspart picture - The picture itself.
 * @csspart embed - What another site shows, or the box in its place, with the terms under it.
 * @csspart caption - What is said of it.
 * @csspart credit - Who made it, or the whole timeline.
 * @csspart group - The name of an event's group.
 * @csspart place - The name of an event's place.
 * @csspart sources - The sources of an event.
 * @csspart updated - When an event, or the whole timeline, was last updated.
 * @csspart share - The buttons of an event: copy its link, share it, add it to a calendar.
 * @csspart source-list - All sources, under the events.
 * @csspart source-heading - Its heading.
 * @csspart download - The line with the files to download.
 * @csspart gap - "3 years later", between events far apart.
 * @csspart today - The line between what has been and what is to come.
 * @csspart axis - The axis with its overview, where that is the layout.
 * @csspart story - The slides with the buttons that turn them, where that is the layout.
 * @csspart slide - One event, or what the whole is about, with its media.
 * @csspart tick - A line of the axis, with its label.
 * @csspart lane - The strip of a group on the axis.
 * @csspart controls - What the reader uses: the row of filters and search; a button that opens a timeline, loads it again, or leads to news.
 * @csspart filter - A button that hides and shows a group's events, or those that are no key events.
 * @csspart search - The search box, with its label.
 * @csspart message - A sentence to the reader when something is missing.
 *
 * @cssState loading - A file is on its way, or a rarer format is being read.
 * @cssState ready - The timeline is shown.
 * @cssState error - The data could not be read.
 * @cssState empty - There are no data, or no events in them.
 */
export class NewsTimeline extends LitElement {
  // One sheet: the browser's work for each is more than the rules are.
  static override styles = css`${timelineStyles}${groupStyles}${listStyles}`;

  static override properties = {
    data: {},
    src: {},
    format: {},
    refreshSeconds: {type: Number, attribute: 'refresh'},
    layout: {},
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    order: {},
    spacing: {},
    media: {},
    selected: {reflect: true},
    groups: {type: Boolean},
    search: {type: Boolean},
    keyEvents: {type: Boolean, attribute: 'key-events'},
    permalinks: {type: Boolean},
    calendar: {type: Boolean},
    sourceList: {type: Boolean, attribute: 'source-list'},
    downloads: {type: Boolean},
    query: {},
    hiddenGroups: {attribute: false},
    now: {},
    language: {},
    timeZone: {attribute: 'time-zone'},
  };

  /** The events: JSON text, an array of events, or a timeline document. */
  declare data: unknown;
  /** Address of the data: JSON, CSV, or a Google Sheet. */
  declare src: string | undefined;
  /** How the data are to be read; default: by what is in them. */
  declare format: Format | undefined;
  /** Seconds after which the file at `src` is asked for again; 0, or nothing, is never. */
  declare refreshSeconds: number | undefined;
  /** How the events are laid out. */
  declare layout: string | undefined;
  /** The timeline's heading; overrides the document's title. */
  declare heading: string | undefined;
  /** Level of the heading, 2 to 6. */
  declare headingLevel: number;
  /** Which end of time the list starts at. */
  declare order: Order;
  /** Equal steps, or gaps that grow with the time between events. */
  declare spacing: Spacing;
  /** When what other sites show is loaded: `click`, `auto` or `off`. */
  declare media: string | undefined;
  /** Id of the selected event. */
  declare selected: string | undefined;
  /** Whether the groups are shown, as buttons that hide and show their events. */
  declare groups: boolean | undefined;
  /** Whether there is a search box. */
  declare search: boolean | undefined;
  /** Whether only key events are shown. The reader's button changes it; without any key event all are shown. */
  declare keyEvents: boolean | undefined;
  /** Whether every event has an address, `#id`, which selects it. */
  declare permalinks: boolean | undefined;
  /** Whether events with an exact date can be added to a calendar. */
  declare calendar: boolean | undefined;
  /** Whether all sources are listed under the events. */
  declare sourceList: boolean | undefined;
  /** Whether readers can have the data as files. */
  declare downloads: boolean | undefined;
  /** Words to look for; only events with all of them are shown. The reader's typing changes it. */
  declare query: string | undefined;
  /** Ids of the groups whose events are hidden. The reader's buttons change it. */
  declare hiddenGroups: readonly string[] | undefined;
  /** The date that counts as today, in EDTF. */
  declare now: string | undefined;
  /** BCP 47 tag of words and dates. */
  declare language: string | undefined;
  /** Which zone times of day are shown in: `event`, `reader`, or an IANA name. */
  declare timeZone: string | undefined;

  readonly #reading = new ReadingController(
    this,
    async () => (this.#thorough = await import('./thorough.js')),
  );
  readonly #door = new DoorController(this, this.#reading.prepare);
  readonly #fill = new FillController(this, SLICE, AT_ONCE);
  readonly #heldHeight = new HeldHeightController(this, async (frame, open) => {
    (await import('./views/more-button.js')).moreButton(frame, open);
  });
  readonly #view = new ShownController(this, this.#reading, this.#fill, this.#heldHeight);
  readonly #parts = optionalParts(this, this.#door, this.#view);
  readonly #internals = this.attachInternals();
  /** Loaded with the first timeline that is not plain. */
  #thorough: typeof import('./thorough.js') | undefined;
  #announced: Reading | undefined;
  /** Whether the page took it on itself to tell of an error. */
  #isSilent = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.order = 'oldest-first';
    this.spacing = 'even';
  }

  /** The timeline as it was read: frozen, sorted, complete. Absent before the first data that can be read. */
  get timeline(): Timeline | undefined {
    return this.#reading.reading.timeline;
  }

  /** What is wrong with the data, all of it; empty when nothing is. */
  get issues(): readonly Issue[] {
    return this.#reading.reading.issues;
  }

  /** `empty`, `loading`, `ready` or `error`; also a custom state for CSS. */
  get state(): Reading['state'] {
    return this.#reading.reading.state;
  }

  override connectedCallback(): void {
    this.#heldHeight.measure();
    super.connectedCallback();
    // Another place on the page may be in another language.
    const language = this.#view.shown?.context.language;
    if (language && language !== this.#view.language) this.requestUpdate('language');
  }

  /** Data that need a part to be loaded are drawn when `updateComplete` resolves. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#reading.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const input = this.#door.input(this);
    if (input !== this.#reading.input || READING_PROPERTIES.some((name) => changed.has(name))) {
      this.#reading.read(input, this, this.#view.language, this.#parts.above);
    }
    const isOther = VIEW_PROPERTIES.some((name) => changed.has(name));
    this.#view.decide(isOther, this.#parts);
    if (this.#parts.axis?.isPrinting) this.#fill.fillTo(Infinity);
  }

  protected override updated(): void {
    const {reading} = this.#reading;
    if (reading === this.#announced) return;
    this.#announced = reading;
    this.#thorough?.warnOnce(reading.issues);
    const isUpdate = this.#parts.live?.isNewer(this.#reading.readInput);
    this.#isSilent = announceReading(this, this.#internals.states, reading, isUpdate);
    if (this.#isSilent) this.requestUpdate();
  }

  /** Selects an event and brings it into view, whatever hides it. Focus stays. An unknown id does nothing. */
  goTo(id: string): void {
    if (this.#parts.filter?.reveal(id)) this.performUpdate();
    this.#select(this.#view.indexOf(id));
  }

  /** Selects the event after the selected one, in the order shown; the first if none is. */
  next(): void {
    this.#step(1);
  }

  /** Selects the event before the selected one, in the order shown. */
  previous(): void {
    this.#step(-1);
  }

  /** Looks closer on the axis. A list has nothing to zoom. */
  zoomIn(): void {
    this.#parts.axis?.zoomIn();
  }

  /** Looks from further away on the axis. A list has nothing to zoom. */
  zoomOut(): void {
    this.#parts.axis?.zoomOut();
  }

  /** Brings the whole timeline into view: a long list is drawn to its end at once. */
  showAll(): void {
    this.#heldHeight.release();
    this.#parts.axis?.showAll();
    this.#fill.fillTo(Infinity);
  }

  /** Reads the data again, against the clock as it is now: what was planned may have happened. */
  refresh(): void {
    void this.#parts.refresh();
  }

  protected override render(): TemplateResult {
    const {shown} = this.#view;
    if (!shown) {
      const state = this.#isSilent ? 'empty' : this.state;
      return fallbackView(state, this.#view.strings, this.#parts.trouble(state));
    }
    return drawnTimeline(this, shown, this.#parts, {
      fill: this.#fill,
      now: this.#reading.now,
      selected: this.#view.indexOf(this.selected),
    });
  }

  #step(step: 1 | -1): void {
    const {axis, filter} = this.#parts;
    const beside =
      axis?.beside(this.selected, step) ?? filter?.beside(this.selected, step, this.#view.shown);
    this.#select(beside ?? this.#view.indexOf(this.selected) + step);
  }

  #select(index: number): void {
    const event = this.#view.shown?.plan.events[index];
    if (!event) return;
    this.#fill.fillTo(index + 1);
    // Slides differ in height, and the reader wants to see this one.
    if (this.#parts.story) this.#heldHeight.release();
    void selectEvent(this, event, this.#parts.story);
  }
}
