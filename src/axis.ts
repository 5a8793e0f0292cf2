/**
 * A horizontal axis on which every event stands where its date is, as wide as its date is. Loaded with
 * the first timeline that is laid out so.
 */
import {adoptStyles, html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {AxisController} from './controllers/axis-controller.js';
import {LazyPart} from './controllers/lazy-part.js';
import {nextFrame} from './controllers/next-frame.js';
import {directionOf} from './controllers/pointer-place.js';
import {RoomController} from './controllers/room-controller.js';
import {bareTickYear} from './dates/bare-tick-year.js';
import {axisStrings} from './i18n/axis-strings.js';
import {AVERAGE_YEAR} from './geometry/average-year.js';
import {scaleOf} from './geometry/scale.js';
import {lengthOf} from './geometry/time-window.js';
import type {TimelineEvent} from './model/timeline.js';
import type {MovingAxis} from './moving-axis.js';
import {axisDetailStyles} from './styles/axis-detail-styles.js';
import {axisMarkStyles} from './styles/axis-mark-styles.js';
import {axisStyles} from './styles/axis-styles.js';
import {css} from './styles/css.js';
import {axisDetail} from './views/axis-detail.js';
import {axisTools, listTools} from './views/axis-tools.js';
import {lanePlaces} from './views/lane-place.js';
import {AxisLabels, labelFontIn} from './views/axis-labels.js';
import {AxisPlot} from './views/axis-plot.js';
import type {AxisScene} from './views/axis-scene.js';
import {axisView} from './views/axis-view.js';
import type {ShownTimeline} from './views/shown-timeline.js';
import type {AxisPlace, StoryLayout} from './views/story-layout.js';

export interface TimelineAxisHost extends ReactiveControllerHost, HTMLElement {
  layout: string | undefined;
  goTo(id: string): void;
}

/** In pixels: narrower, a list reads better. */
const ROOMY = 640;
/** In pixels: a wider year may have ticks within. */
const WIDE_YEAR = 80;
/** Fewer events make no shape in time. */
const FEWEST = 3;

/** One sheet: the browser's work for each is more than the rules are. */
const styles = css`${axisDetailStyles}${axisStyles}${axisMarkStyles}`;

export class TimelineAxis extends AxisController {
  readonly #host: TimelineAxisHost;
  readonly #room: RoomController;
  readonly #moving: LazyPart<MovingAxis>;
  readonly #clock: LazyPart<typeof import('./geometry/clock-steps.js')>;
  readonly #years: LazyPart<typeof import('./dates/format-tick-year.js')>;
  readonly #eras: LazyPart<typeof import('./views/axis-eras.js')>;
  readonly #plot = new AxisPlot();
  /** What the plot shows once the host has drawn what is around it. */
  #scene: AxisScene | undefined;
  /** What is on the axis; absent as long as the list is shown. */
  #shown: ShownTimeline | undefined;
  #wasSelected = -1;
  /** What shows the events above the axis, or did before the reader asked for the list. */
  #story: StoryLayout | undefined;
  /** Absent until something is measured, and when it has to be measured anew. */
  #labels: AxisLabels | undefined;

  constructor(host: TimelineAxisHost) {
    super(host);
    this.#host = host;
    this.#room = new RoomController(host, ROOMY);
    const root = host.shadowRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, styles]);
    this.#moving = new LazyPart(host, async () => {
      // The first frame comes first.
      await nextFrame();
      const {MovingAxis} = await import('./moving-axis.js');
      return new MovingAxis(host, this);
    });
    this.#clock = new LazyPart(host, () => import('./geometry/clock-steps.js'));
    this.#years = new LazyPart(host, () => import('./dates/format-tick-year.js'));
    this.#eras = new LazyPart(host, () => import('./views/axis-eras.js'));
  }

  /** On paper, where nothing can be moved or opened, every layout is the list. */
  get isPrinting(): boolean {
    return this.#moving.part?.print.isPrinting ?? false;
  }

  /** Whether a timeline is laid out on the axis: where the page says so, or where there is room and reason to. */
  isChosen(events: readonly TimelineEvent[]): boolean {
    const {layout} = this.#host;
    if (this.isPrinting) return false;
    if (layout !== 'auto') return layout === 'axis' || layout === 'story';
    return this.#room.isRoomy && events.filter(({date}) => date).length >= FEWEST;
  }

  /**
   * What stands above the events.
   * @param choices how a reader chooses which of them to see
   */
  above(choices: unknown, {isAxis, story: shown, language}: AxisPlace): TemplateResult {
    if (isAxis) this.#story = shown;
    else this.#shown = undefined;
    const story = this.#story;
    const tools = !isAxis
      ? listTools(
          this.#show(story ? 'story' : 'axis'),
          story?.nameIn(language) ?? axisStrings(language).asAxis,
        )
      : story
        ? nothing
        : this.#tools(language);
    return html`<div class="above">${choices}${tools}</div>`;
  }

  /**
   * The events.
   * @param id that of the selected event
   */
  view(shown: ShownTimeline, id: string | undefined, now: number): TemplateResult {
    const {events, timeline, context, plan} = shown;
    const moving = this.#moving.part;
    const {gestures} = moving ?? {};
    this.#shown = shown;
    const story = this.#story;
    this.isStrip = Boolean(story);
    const chosen = id ? events.findIndex((event) => event.id === id) : -1;
    const selected = story ? story.slideOf(shown, chosen) : chosen;
    this.show({events, groups: timeline.groups, now});
    if (selected !== this.#wasSelected && selected >= 0) {
      this.bring(selected);
      moving?.select(selected);
    }
    this.#wasSelected = selected;
    const frame = this.#host.shadowRoot?.querySelector('section') ?? this.#host;
    const font = labelFontIn(frame);
    if (!this.#labels?.isFor(shown, font)) this.#labels = new AxisLabels(shown, font);
    const {captionOf, tickWidth, widthOf} = this.#labels;
    const layout = this.layout(selected, widthOf, plan.today < 0 ? NaN : now);
    // What measures them asks for fonts, so that those of the page may only be on their way now.
    const {fonts} = document;
    if (fonts.status === 'loading') {
      fonts.addEventListener('loadingdone', this.#measureAnew, {once: true});
    }
    if (!layout) return html``;
    const select = (index: number): void => {
      const id = events[index]?.id;
      if (id !== undefined && !gestures?.isDragging) this.#host.goTo(id);
    };
    const {length} = timeline.eras;
    const isShort = lengthOf(this.window) / this.width < AVERAGE_YEAR / WIDE_YEAR;
    const scene: AxisScene = {
      shown,
      axis: this,
      layout,
      lanes: lanePlaces(layout, (lane) => this.labelRowsOf(lane)),
      scale: scaleOf(this.window, this.width),
      film: this.film,
      language: context.language,
      now,
      tickWidth,
      finerTicks: isShort ? this.#clock.part?.clockStepsFor(events, context.dates.zone) : undefined,
      formatYear: (...year) =>
        bareTickYear(year[0], year[2]) ?? this.#years.part?.formatTickYear(...year) ?? '',
      overview: this.isStrip ? undefined : moving?.overview,
      eras: length ? this.#eras.part?.axisEras : undefined,
      captionOf,
      selected,
      select,
      together: moving?.together,
      open: moving?.open,
      key: moving?.key,
    };
    this.#scene = scene;
    const undated = this.index?.undated.length ?? 0;
    const axis = axisView(scene, gestures, directionOf(frame));
    if (story)
      return html`${story.stage(shown, selected, scene.captionOf)}${axis}${this.#tools(context.language)}`;
    return html`${axis}${axisDetail(scene)}${
      undated
        ? html`<p class="undated">${axisStrings(context.language).undated(undated)}</p>`
        : nothing
    }`;
  }

  /**
   * Time runs one way on an axis, whatever order a list would have.
   * @returns the place in the list of the event before or after one, -1 for none, nothing where the list decides
   */
  beside(id: string | undefined, step: 1 | -1): number | undefined {
    if (!this.#shown) return undefined;
    const {events, plan} = this.#shown;
    const at = events.findIndex((event) => event.id === id);
    const index = this.#story?.beside(step) ?? (at < 0 && id ? undefined : at + step);
    return index === undefined ? index : plan.indexOf(events[index]?.id ?? '');
  }

  override hostUpdated(): void {
    super.hostUpdated();
    const scene = this.#scene;
    this.#scene = undefined;
    if (scene) this.#plot.show(this.#host.shadowRoot as ShadowRoot, scene);
    this.#labels?.rest();
  }

  #tools(language: string): TemplateResult {
    return axisTools(this, language, this.#show('list'));
  }

  #show(layout: string) {
    return (): void => {
      this.#host.layout = layout;
    };
  }

  readonly #measureAnew = (): void => {
    this.#labels = undefined;
    this.#host.requestUpdate();
  };
}
