import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {TimelineDate} from '../dates/timeline-date.js';
import {clampWindow} from '../geometry/clamp-window.js';
import {axisIndex, type AxisIndex} from '../geometry/axis-index.js';
import {filmOf, type Film} from '../geometry/film.js';
import type {LabelWidth} from '../geometry/label-width.js';
import {layoutAxis, type AxisLayout} from '../geometry/layout-axis.js';
import {scaleOf} from '../geometry/scale.js';
import {lengthOf, panWindow, type TimeWindow} from '../geometry/time-window.js';
import {wholeWindow} from '../geometry/whole-window.js';
import {windowShowing} from '../geometry/window-showing.js';
import {zoomWindow} from '../geometry/zoom-window.js';
import type {Group, TimelineEvent} from '../model/timeline.js';

export type AxisHost = ReactiveControllerHost & HTMLElement;

/** What stands on the axis. */
export interface AxisContent {
  readonly events: readonly TimelineEvent[];
  /** In the order of their lanes. */
  readonly groups: readonly Group[];
  /** Milliseconds from 1970-01-01T00:00Z. */
  readonly now: number;
}

/** How much nearer a press on a button brings what is seen. */
const ZOOM_STEP = 2;

/** Rows of labels at most, by the number of lanes: all of them have to be taken in at a glance. */
const LABEL_ROWS: readonly number[] = [1, 4, 2, 2];

/** Rows of marks in a lane. */
const MARK_ROWS = 2;

/** As long as the axis has not been measured, in pixels. */
const USUAL_WIDTH = 720;

/** Which part of time is in view, and what stands where in it. */
export class AxisController implements ReactiveController {
  readonly #host: AxisHost;
  readonly #observer: ResizeObserver;
  #plot: Element | undefined;
  #content: AxisContent | undefined;
  #index: AxisIndex | undefined;
  #layout: AxisLayout | undefined;
  #lanes: readonly number[] = [];
  #window: TimeWindow | undefined;
  /** Whether it is no more than a strip below something larger. */
  isStrip = false;
  /** All there is to see. */
  whole: TimeWindow = {from: 0, to: 1};
  /** Of the axis, in pixels. */
  width = USUAL_WIDTH;
  /** What everything stands on that has been laid out. */
  film: Film = filmOf(this.whole, this.width);
  /** Index of the event that has the focus, or had it last; -1 before there was one. */
  focused = -1;
  /** Index of the event under the pointer, or -1. */
  #pointed = -1;
  /** Whether the reader did away with the label of either. */
  #isDismissed = false;

  constructor(host: AxisHost) {
    this.#host = host;
    this.#observer = new ResizeObserver(([entry]) => {
      this.#resize(entry?.contentRect.width ?? 0);
    });
    host.addController(this);
  }

  get window(): TimeWindow {
    return this.#window ?? this.whole;
  }

  get index(): AxisIndex | undefined {
    return this.#index;
  }

  /** It may be back in another place. */
  hostConnected(): void {
    this.#observe();
  }

  hostUpdated(): void {
    this.#observe();
  }

  #observe(): void {
    const plot = this.#host.shadowRoot?.querySelector('.plot') ?? undefined;
    if (plot === this.#plot) return;
    this.#observer.disconnect();
    this.#plot = plot;
    if (plot) this.#observer.observe(plot);
  }

  hostDisconnected(): void {
    this.point(-1);
    this.#observer.disconnect();
    this.#plot = undefined;
  }

  /** To be called before each drawing; what is in view stays there, as far as there is anything in it. */
  show(content: AxisContent): void {
    const before = this.#content;
    if (before && before.events === content.events && before.now === content.now) return;
    const {events, groups, now} = content;
    this.#content = content;
    this.whole = wholeWindow(datesOf(events), now);
    this.#index = axisIndex(events, {groups, now});
    this.focused = Math.min(this.focused, events.length - 1);
    this.#layout = undefined;
    this.#lanes = [];
    this.#window = this.#window && windowInto(this.#window, this.whole);
    if (before === undefined) this.width = this.#host.clientWidth || USUAL_WIDTH;
  }

  /**
   * Where everything stands now.
   * @param selected index of the selected event, or -1
   * @param widthOf the width of an event's label
   * @param today where a line stands that labels avoid, in milliseconds from 1970-01-01T00:00Z; NaN: nowhere
   */
  layout(
    selected: number,
    widthOf: (event: number) => LabelWidth,
    today: number,
  ): AxisLayout | undefined {
    if (!this.#index) return undefined;
    const {window, width, focused} = this;
    this.film = filmOf(window, width, this.film);
    const {offset} = this.film;
    const rows = LABEL_ROWS[this.#index.lanes.length] ?? 1;
    const labelRows = this.isStrip ? Math.ceil(rows / 2) : rows;
    this.#layout = layoutAxis(
      this.#index,
      {
        window,
        width,
        offset,
        selected,
        focused,
        today: scaleOf(window, width).x(today),
        labelRows,
        markRows: MARK_ROWS,
        widthOf,
      },
      this.#layout,
    );
    this.#lanes = this.#layout.lanes.map(({labelRows: rows}, lane) =>
      Math.max(1, rows, this.#lanes[lane] ?? 0),
    );
    return this.#layout;
  }

  /** Rows of labels that a lane has had: what stands below must not jump while a reader looks around. */
  labelRowsOf(lane: number): number {
    return this.#lanes[lane] ?? 1;
  }

  /** To be called when an event has got the focus. */
  focus(event: number): void {
    // The Tab key comes back to it, and to no other.
    if (event !== this.focused) this.#host.requestUpdate();
    this.focused = event;
    this.#reconsider(event);
  }

  /**
   * To be called with the event that the pointer has come to, or -1. The Escape key does away with the
   * label that opens, wherever the focus is (WCAG 1.4.13).
   */
  point(event: number): void {
    const before = this.#pointed;
    if (event === before) return;
    this.#pointed = event;
    if (event < 0) document.removeEventListener('keydown', this.#escape);
    else document.addEventListener('keydown', this.#escape);
    this.#reconsider(before);
    this.#reconsider(event);
  }

  /** Whether the label of an event is to be had although there is no room for it. */
  isOpened(event: number): boolean {
    return !this.#isDismissed && (event === this.#pointed || event === this.focused);
  }

  #reconsider(event: number): void {
    this.#isDismissed = false;
    const mark = this.#layout?.marks.find((one) => one.event === event);
    if (mark && !mark.label) this.#host.requestUpdate();
  }

  readonly #escape = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') this.dismiss();
  };

  /** Does away with a label that has opened, until another opens. */
  dismiss(): void {
    this.#isDismissed = true;
    this.#host.requestUpdate();
  }

  /** Moves the axis under the eyes, towards earlier times by a positive number of pixels. */
  panBy(pixels: number): void {
    const {window, width} = this;
    this.#look(panWindow(window, (-pixels / width) * lengthOf(window)));
  }

  /**
   * Brings what stands at a place nearer, and keeps it there.
   * @param factor above 1 nearer, below 1 further away
   * @param x pixels from the start of the axis; default: its middle
   */
  zoomAt(factor: number, x = this.width / 2): void {
    const {window, width} = this;
    this.#look(zoomWindow(window, factor, scaleOf(window, width).timeAt(x)));
  }

  /** @param event index of one that is to stay in view; default: none, and the middle stays */
  zoomIn(event?: number): void {
    this.zoomAt(ZOOM_STEP, this.#middleOf(event));
  }

  /** @param event as for `zoomIn` */
  zoomOut(event?: number): void {
    this.zoomAt(1 / ZOOM_STEP, this.#middleOf(event));
  }

  showAll(): void {
    this.#look(this.whole);
  }

  /** Puts the middle of the window at a time. */
  centreOn(time: number): void {
    const {window} = this;
    this.#look(panWindow(window, time - (window.from + lengthOf(window) / 2)));
  }

  /** Brings a stretch of time into view, and zooms to it. */
  open({from, to}: TimeWindow): void {
    const room = Math.max((to - from) / 2, lengthOf(this.window) / 1000);
    this.#look({from: from - room, to: to + room});
  }

  /** Brings an event into view where it is not; nearer or further only if it has to be. */
  reveal(event: number): void {
    this.bring(event);
    this.#host.requestUpdate();
  }

  /** The same, while the host is about to draw. */
  protected bring(event: number): void {
    const at = this.#index?.placeOf[event] ?? -1;
    const earliest = this.#index?.froms[at];
    const latest = this.#index?.tos[at];
    if (earliest === undefined || latest === undefined) return;
    const window = windowShowing({earliest, latest}, this.window);
    this.#window = clampWindow(window, this.whole);
  }

  /** Of the part of an event that is in view, in pixels from the start of the axis. */
  #middleOf(event = -1): number | undefined {
    const {width} = this;
    const {x} = scaleOf(this.window, width);
    const at = this.#index?.placeOf[event] ?? -1;
    const [from, to] = [this.#index?.froms[at], this.#index?.tos[at]];
    if (from === undefined || to === undefined) return undefined;
    const inView = (time: number): number => Math.min(Math.max(x(time), 0), width);
    return (inView(from) + inView(to)) / 2;
  }

  /** Whether there is more to see from further away. */
  get canZoomOut(): boolean {
    return lengthOf(this.window) < lengthOf(this.whole);
  }

  #look(window: TimeWindow): void {
    const inside = clampWindow(window, this.whole);
    // All there is stays all there is, whatever comes or goes.
    this.#window = inside === this.whole ? undefined : inside;
    this.#host.requestUpdate();
  }

  #resize(width: number): void {
    if (width === 0 || width === this.width) return;
    this.width = width;
    // Drawn within the same frame, it might be resized again: browsers report that as an error.
    requestAnimationFrame(() => {
      this.#host.requestUpdate();
    });
  }
}

/** Nothing, which is all of it, where the two have no time in common. */
function windowInto(window: TimeWindow, whole: TimeWindow): TimeWindow | undefined {
  const isApart = window.to < whole.from || window.from > whole.to;
  return isApart ? undefined : clampWindow(window, whole);
}

function datesOf(events: readonly TimelineEvent[]): readonly TimelineDate[] {
  return events.flatMap(({date}) => date ?? []);
}
