/**
 * A horizontal axis on which every event stands where its date is, as wide as its date is. Loaded with
 * the first timeline that is laid out so.
 */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {AxisController} from './controllers/axis-controller.js';
import {AxisGestures} from './controllers/axis-gestures.js';
import {axisKey} from './controllers/axis-keys.js';
import {RoomController} from './controllers/room-controller.js';
import {TextWidth} from './controllers/text-width.js';
import {axisStrings} from './i18n/axis-strings.js';
import {pickText} from './i18n/pick-text.js';
import type {TimelineEvent} from './model/timeline.js';
import {axisDetailStyles} from './styles/axis-detail-styles.js';
import {adoptedStyles} from './views/adopted-styles.js';
import {axisDetail} from './views/axis-detail.js';
import {axisTools, listTools} from './views/axis-tools.js';
import {axisCaption, axisView} from './views/axis-view.js';
import type {ShownTimeline} from './views/shown-timeline.js';

export interface TimelineAxisHost extends ReactiveControllerHost, HTMLElement {
  layout: string | undefined;
  goTo(id: string): void;
}

/** Of a label's headline and date, in parts of the font size. */
const HEADLINE = 0.984375;
const SMALL = 0.8125;
/** Smaller letters are not set. */
const LEAST_SIZE = 15;
/** In pixels: narrower, a list reads better. */
const ROOMY = 640;
/** Fewer events make no shape in time. */
const FEWEST = 3;
/** The most a label takes, in parts of its font size, and the room inside it. */
const WIDEST = 22;
const INSIDE = 0.5;

export class TimelineAxis extends AxisController {
  readonly #host: TimelineAxisHost;
  readonly #room: RoomController;
  readonly #gestures = new AxisGestures(this);
  readonly #width = new TextWidth();
  #wasSelected = -1;

  constructor(host: TimelineAxisHost) {
    super(host);
    this.#host = host;
    this.#room = new RoomController(host, ROOMY);
    void document.fonts.ready.then(() => {
      this.#width.forget();
      host.requestUpdate();
    });
  }

  /** Whether a timeline is laid out on the axis: where the page says so, or where there is room and reason to. */
  isChosen(events: readonly TimelineEvent[]): boolean {
    const {layout} = this.#host;
    if (layout !== 'auto') return layout === 'axis';
    return this.#room.isRoomy && events.filter(({date}) => date).length >= FEWEST;
  }

  /**
   * What stands above the events.
   * @param choices how a reader chooses which of them to see
   */
  above(choices: unknown, isAxis: boolean): TemplateResult {
    const show = (layout: string) => () => {
      this.#host.layout = layout;
    };
    const tools = isAxis ? axisTools(this, show('list')) : listTools(show('axis'));
    return html`${adoptedStyles(axisDetailStyles)}<div class="above">${choices}${tools}</div>`;
  }

  /**
   * The events.
   * @param id that of the selected event
   */
  view(shown: ShownTimeline, id: string | undefined, now: number): TemplateResult {
    const {events, timeline} = shown;
    const selected = id ? events.findIndex((event) => event.id === id) : -1;
    this.show({events, groups: timeline.groups, now});
    if (selected !== this.#wasSelected && selected >= 0) this.bring(selected);
    this.#wasSelected = selected;
    // The page's font, or the one the timeline was given.
    const frame = this.#host.shadowRoot?.querySelector('section') ?? this.#host;
    const {fontFamily: family, fontSize} = getComputedStyle(frame);
    const size = Math.max(parseFloat(fontSize), LEAST_SIZE);
    const headline = {family, size: size * HEADLINE, weight: 700};
    const small = {family, size: size * SMALL, weight: 400};
    const tickWidth = (label: string): number => this.#width.of(label, small);
    const widthOf = (index: number): number => {
      const event = events[index] as TimelineEvent;
      const widest = Math.max(
        this.#width.of(pickText(event.headline, shown.context.language).value, headline),
        this.#width.of(axisCaption(event, shown.context), small),
      );
      return Math.min(Math.ceil(widest) + 2, WIDEST * size) + INSIDE * 0.875 * size;
    };
    const layout = this.layout(selected, widthOf);
    if (!layout) return html``;
    const select = (index: number): void => {
      const id = events[index]?.id;
      if (id !== undefined && !this.#gestures.isDragging) this.#host.goTo(id);
    };
    const undated = this.index?.undated.length ?? 0;
    return html`${axisView(shown, {
      axis: this,
      gestures: this.#gestures,
      layout,
      now,
      tickWidth,
      selected,
      select,
      key: (event) => {
        axisKey(event, this, (index) => void this.#focus(index));
      },
    })}${axisDetail(shown, selected, select)}${
      undated > 0 ? html`<p class="undated">${axisStrings.undated(undated)}</p>` : nothing
    }`;
  }

  async #focus(index: number): Promise<void> {
    this.focused = index;
    this.reveal(index);
    await this.#host.updateComplete;
    const button = this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-index='${index}']`);
    button?.focus({preventScroll: true});
  }
}
