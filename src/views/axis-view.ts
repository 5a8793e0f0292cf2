import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {AxisController} from '../controllers/axis-controller.js';
import type {AxisGestures} from '../controllers/axis-gestures.js';
import type {AxisLayout, AxisMark} from '../geometry/axis-layout.js';
import {scaleOf, type Scale} from '../geometry/scale.js';
import {ticksOf} from '../geometry/ticks.js';
import {axisStrings} from '../i18n/axis-strings.js';
import {pickText} from '../i18n/pick-text.js';
import type {TimelineEvent} from '../model/timeline.js';
import {axisStyles} from '../styles/axis-styles.js';
import {GROUP_COLOURS} from '../styles/group-styles.js';
import {adoptedStyles} from './adopted-styles.js';
import {axisEras} from './axis-eras.js';
import {axisOverview} from './axis-overview.js';
import type {ShownTimeline} from './shown-timeline.js';
import {shownText} from './shown-text.js';

/** Room in em: a label with its two lines, a row of marks, the name of a lane, what is around them. */
const LABEL_ROW = 2.75;
const MARK_ROW = 1.75;
const LANE_NAME = 1.5;
const LANE_ROOM = 0.75;

/** Between a tick and its label, in pixels. */
const TICK_ROOM = 6;

/** With more events than this only those in view are told to a screen reader, each with its number. */
const MOST_TOLD = 500;

export interface AxisParts {
  readonly axis: AxisController;
  readonly gestures: AxisGestures;
  readonly layout: AxisLayout;
  /** Milliseconds from 1970-01-01T00:00Z. */
  readonly now: number;
  /** The width of a tick's label in pixels. */
  readonly tickWidth: (label: string) => number;
  /** Place of the selected event, or -1. */
  readonly selected: number;
  readonly select: (place: number) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** The plot, with its ticks, lanes and marks, and the strip that shows the whole. */
export function axisView(shown: ShownTimeline, parts: AxisParts): TemplateResult {
  const {axis, gestures, layout, tickWidth} = parts;
  const {context, timeline} = shown;
  const scale = scaleOf(axis.window, axis.width);
  const {ticks, bands} = ticksOf(scale, {language: context.language, measure: tickWidth, gap: 14});
  const lanes = lanesOf(layout, axis.index?.lanes ?? []);
  return html`${adoptedStyles(axisStyles)}<div class="axis" part="axis"><div
    class="plot"
    .style=${`--_lanes:${lanes.height}em`}
    @wheel=${gestures.wheel}
    @pointerdown=${gestures.down}
    @pointermove=${gestures.move}
    @pointerup=${gestures.up}
    @pointercancel=${gestures.up}
    @click=${{handleEvent: gestures.click, capture: true}}
    @dblclick=${gestures.doubleClick}
  ><div class="ticks" aria-hidden="true">${ticks.map(
    ({x, label}) =>
      html`<div class="tick" part="tick" .style=${at(x)}>${
        x >= 0 && x + tickWidth(label) + TICK_ROOM <= scale.width
          ? html`<span>${label}</span>`
          : nothing
      }</div>`,
  )}${bands.map(
    ({x, label, labelX}) =>
      html`<div class="band" .style=${at(x)}></div><b .style=${at(labelX)}>${label}</b>`,
  )}</div>${axisEras(timeline.eras, scale, context)}${lanes.list.map(
    ({id, top, height}) =>
      html`<div class="lane" part="lane" .style=${`inset-block-start:${top}em;block-size:${height}em`}>${
        lanes.list.length > 1
          ? html`<b>${id === undefined ? axisStrings.others : context.groupLabel(id)}</b>`
          : nothing
      }</div>`,
  )}${todayLine(shown, scale, parts.now)}${eventList(shown, parts, lanes)}${layout.clusters.map(
    ({lane, x, count, from, to}) =>
      html`<button
        type="button"
        class="cluster ${colourOf(axis.index?.lanes[lane], shown)}"
        .style=${`${at(x)};inset-block-start:${lanes.list[lane]?.marks ?? 0}em`}
        @click=${() => {
          axis.open({from, to});
        }}
      >${count}<span class="unseen"> ${axisStrings.cluster(count)}</span></button>`,
  )}</div>${axisOverview(axis, (lane) => colourOf(axis.index?.lanes[lane], shown))}</div>`;
}

interface Lane {
  readonly id: string | undefined;
  /** In em from the top of the plot. */
  readonly top: number;
  readonly height: number;
  /** Where its first row of marks begins. */
  readonly marks: number;
}

function lanesOf(
  layout: AxisLayout,
  ids: readonly (string | undefined)[],
): {readonly list: readonly Lane[]; readonly height: number} {
  let top = 0;
  const name = ids.length > 1 ? LANE_NAME : 0;
  const list = layout.lanes.map(({labelRows, markRows}, lane) => {
    const marks = top + name + labelRows * LABEL_ROW + 0.25;
    const height = marks - top + markRows * MARK_ROW + LANE_ROOM;
    const result = {id: ids[lane], top, height, marks};
    top += height;
    return result;
  });
  return {list, height: top};
}

function at(x: number): string {
  return `inset-inline-start:${Math.round(x * 100) / 100}px`;
}

/** Where something is still to come, as in the list. */
function todayLine({context, plan}: ShownTimeline, scale: Scale, now: number): unknown {
  const x = scale.x(now);
  if (plan.today < 0 || x < 0 || x > scale.width) return nothing;
  return html`<p class="now" part="today" .style=${at(x)}><span>${context.strings.today}</span></p>`;
}

type Told = AxisMark | {readonly place: number};

/** Events in the order of time; a short timeline is told whole, whatever is in view. */
function eventList(
  shown: ShownTimeline,
  parts: AxisParts,
  lanes: {readonly list: readonly Lane[]},
): TemplateResult {
  const {events} = shown;
  const {layout, axis, key} = parts;
  const isWhole = events.length <= MOST_TOLD;
  const marks = new Map(layout.marks.map((mark) => [mark.entry.index, mark]));
  const told: readonly Told[] = isWhole
    ? events.map((_event, place) => marks.get(place) ?? {place})
    : layout.marks;
  const reached = marks.has(axis.focused) ? axis.focused : layout.marks[0]?.entry.index;
  return html`<ol class="events" role="list" @keydown=${key}>${repeat(
    told,
    (one) => placeOf(one),
    (one) => {
      const place = placeOf(one);
      const event = events[place] as TimelineEvent;
      const number = isWhole ? nothing : place + 1;
      const total = isWhole ? nothing : events.length;
      if ('place' in one) {
        return html`<li role="listitem" class="unseen">${words(event, shown)}</li>`;
      }
      const lane = lanes.list[one.entry.lane];
      return html`<li
        role="listitem"
        part="event"
        class=${`${event.status} ${colourOf(event.group, shown)} ${shapeOf(one)}`}
        aria-setsize=${total}
        aria-posinset=${number}
        .style=${`inset-block-start:${(lane?.marks ?? 0) + one.row * MARK_ROW}em;${styleOf(one)}`}
      ><button
        type="button"
        data-place=${place}
        tabindex=${place === reached ? 0 : -1}
        aria-current=${place === parts.selected ? 'true' : nothing}
        @click=${() => {
          parts.select(place);
        }}
        @focus=${() => {
          axis.focused = place;
        }}
      ><i class="mark" part="marker"></i><span class="label ${one.label ? one.label.side : 'none'}">${words(
        event,
        shown,
      )}</span></button></li>`;
    },
  )}</ol>`;
}

function placeOf(one: Told): number {
  return 'place' in one ? one.place : one.entry.index;
}

function words(event: TimelineEvent, {context}: ShownTimeline): TemplateResult {
  const {language, strings} = context;
  const status = event.status === 'happened' ? '' : ` · ${strings[event.status]}`;
  return html`<b part="headline">${shownText(event.headline, language)}</b> <small>${axisDate(
    event,
    context,
  )}${status}</small>`;
}

/** The date of an event in words, as its label says it. */
export function axisDate(
  {date, dateLabel}: TimelineEvent,
  {language, dates}: ShownTimeline['context'],
): string {
  if (dateLabel !== undefined) return pickText(dateLabel, language).value;
  return date ? dates.format(date, {language}) : '';
}

function colourOf(group: string | undefined, {timeline}: ShownTimeline): string {
  const index = timeline.groups.findIndex(({id}) => id === group);
  return index < 0 ? '' : `g${(index % GROUP_COLOURS) + 1}`;
}

function shapeOf({width, start, end}: AxisMark): string {
  return width === 0 ? 'point' : `bar ${start}-start ${end}-end`;
}

function styleOf({x, width, label}: AxisMark): string {
  const row = label ? `--_up:${label.row};--_line:${label.x - x}px;--_label:${label.width}px` : '';
  return `${at(x)};--_width:${width}px;${row}`;
}
