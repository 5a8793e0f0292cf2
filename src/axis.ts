/**
 * A horizontal axis on which every event stands where its date is, as wide as its date is. Loaded with
 * the first timeline that is laid out so.
 */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {AxisController} from './controllers/axis-controller.js';
import {AxisGestures} from './controllers/axis-gestures.js';
import {axisKey} from './controllers/axis-keys.js';
import {KeptFocus} from './controllers/kept-focus.js';
import {RoomController} from './controllers/room-controller.js';
import {axisStrings} from './i18n/axis-strings.js';
import {scaleOf} from './geometry/scale.js';
import type {TimelineEvent} from './model/timeline.js';
import {axisDetailStyles} from './styles/axis-detail-styles.js';
import {adoptedStyles} from './views/adopted-styles.js';
import {axisDetail} from './views/axis-detail.js';
import {axisTools, listTools} from './views/axis-tools.js';
import {lanePlaces} from './views/axis-lanes.js';
import {AxisLabels, type LabelFont} from './views/axis-labels.js';
import type {AxisScene} from './views/axis-scene.js';
import {axisView} from './views/axis-view.js';
import type {ShownTimeline} from './views/shown-timeline.js';

export interface TimelineAxisHost extends ReactiveControllerHost, HTMLElement {
  layout: string | undefined;
  goTo(id: string): void;
}

/** In pixels: narrower, a list reads better. */
const ROOMY = 640;
/** Fewer events make no shape in time. */
const FEWEST = 3;

export class TimelineAxis extends AxisController {
  readonly #host: TimelineAxisHost;
  readonly #room: RoomController;
  readonly #gestures = new AxisGestures(this);
  readonly #labels = new AxisLabels();
  #wasSelected = -1;

  constructor(host: TimelineAxisHost) {
    super(host);
    this.#host = host;
    this.#room = new RoomController(host, ROOMY);
    new KeptFocus(host);
    void document.fonts.ready.then(() => {
      this.#labels.forgetWidths();
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
    const {events, timeline, context} = shown;
    const selected = id ? events.findIndex((event) => event.id === id) : -1;
    this.show({events, groups: timeline.groups, now});
    if (selected !== this.#wasSelected && selected >= 0) this.bring(selected);
    this.#wasSelected = selected;
    const {font, direction} = this.#pageStyle();
    this.#labels.prepare(shown, font);
    const layout = this.layout(selected, this.#labels.widthOf);
    if (!layout) return html``;
    const select = (index: number): void => {
      const id = events[index]?.id;
      if (id !== undefined && !this.#gestures.isDragging) this.#host.goTo(id);
    };
    const scene: AxisScene = {
      shown,
      axis: this,
      layout,
      lanes: lanePlaces(layout, (lane) => this.labelRowsOf(lane)),
      scale: scaleOf(this.window, this.width),
      film: this.film,
      language: context.language,
      now,
      tickWidth: this.#labels.tickWidth,
      captionOf: this.#labels.captionOf,
      selected,
      select,
      key: (event) => {
        axisKey(event, this, (index) => void this.#focus(index));
      },
    };
    const undated = this.index?.undated.length ?? 0;
    return html`${axisView(scene, this.#gestures, direction)}${axisDetail(shown, selected, select)}${
      undated > 0 ? html`<p class="undated">${axisStrings.undated(undated)}</p>` : nothing
    }`;
  }

  #pageStyle(): {readonly font: LabelFont; readonly direction: 1 | -1} {
    const frame = this.#host.shadowRoot?.querySelector('section') ?? this.#host;
    const {fontFamily: family, fontSize, direction} = getComputedStyle(frame);
    return {
      font: {family, size: parseFloat(fontSize)},
      direction: direction === 'rtl' ? -1 : 1,
    };
  }

  async #focus(index: number): Promise<void> {
    this.reveal(index);
    await this.#host.updateComplete;
    const button = this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-index='${index}']`);
    button?.focus({preventScroll: true});
    button?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }
}
