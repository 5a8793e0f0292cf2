import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {AxisController} from '../controllers/axis-controller.js';
import type {AxisGestures} from '../controllers/axis-gestures.js';
import type {EventCluster} from '../geometry/event-cluster.js';
import type {AxisLayout, AxisMark} from '../geometry/layout-axis.js';
import {scaleOf, type Scale} from '../geometry/scale.js';
import {ticksOf} from '../geometry/ticks.js';
import {axisStrings} from '../i18n/axis-strings.js';
import {pickText} from '../i18n/pick-text.js';
import type {TimelineEvent} from '../model/timeline.js';
import {axisMarkStyles} from '../styles/axis-mark-styles.js';
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
  const lanes = lanesOf(layout, axis);
  const {groups} = timeline;
  const laneColour = (lane: number): string =>
    colourOf(groups[lanes.list[lane]?.groups[0] ?? -1]?.id, shown);
  return html`${adoptedStyles(axisStyles)}${adoptedStyles(axisMarkStyles)}<div class="axis" part="axis"><div
    class="plot"
    .style=${`--_lanes:${lanes.height}em`}
    @wheel=${gestures.wheel}
    @pointerdown=${gestures.down}
    @pointermove=${gestures.move}
    @pointerup=${gestures.up}
    @pointercancel=${gestures.up}
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
  )}</div>${axisEras(timeline.eras, scale, context)}${lanes.list.map((lane) =>
    laneTemplate(lane, lanes.list.length > 1, shown),
  )}${todayLine(shown, scale, parts)}${eventList(shown, parts, lanes.list)}${layout.clusters.map(
    (cluster) =>
      clusterTemplate(cluster, parts, {
        lane: lanes.list[cluster.lane],
        colour: laneColour(cluster.lane),
      }),
  )}</div>${axisOverview(axis, laneColour)}</div>`;
}

interface Lane {
  /** Positions among the timeline's groups. */
  readonly groups: readonly number[];
  /** In em from the top of the plot. */
  readonly top: number;
  readonly height: number;
  /** Where its lowest row of marks begins. */
  readonly marks: number;
  /** Rows of marks, with that of the clusters. */
  readonly rows: number;
}

function lanesOf(
  {lanes}: AxisLayout,
  axis: AxisController,
): {readonly list: readonly Lane[]; readonly height: number} {
  let top = 0;
  const name = lanes.length > 1 ? LANE_NAME : 0;
  const list = lanes.map(({groups, markRows}, lane) => {
    const rows = Math.max(1, markRows);
    const marks = top + name + axis.labelRowsOf(lane) * LABEL_ROW + 0.25 + (rows - 1) * MARK_ROW;
    const height = marks - top + MARK_ROW + LANE_ROOM;
    const result = {groups, top, height, marks, rows};
    top += height;
    return result;
  });
  return {list, height: top};
}

function laneTemplate(
  {groups, top, height}: Lane,
  isNamed: boolean,
  shown: ShownTimeline,
): unknown {
  return html`<div
    class="lane"
    part="lane"
    .style=${`inset-block-start:${top}em;block-size:${height}em`}
  >${isNamed ? html`<b>${laneName(groups, shown)}</b>` : nothing}</div>`;
}

/** The names of the groups that share a lane; a lane of no group is that of all others. */
function laneName(positions: readonly number[], {timeline, context}: ShownTimeline): unknown {
  if (positions.length === 0) return axisStrings.others;
  return positions.map((position, index) => [
    index > 0 ? ', ' : nothing,
    context.groupLabel(timeline.groups[position]?.id ?? ''),
  ]);
}

interface ClusterPlace {
  readonly lane: Lane | undefined;
  readonly colour: string;
}

/** Opens what it stands for; where no zoom does, it selects the first. */
function clusterTemplate(
  {row, x, width, count, from, to, first, isFinal}: EventCluster,
  {axis, select}: AxisParts,
  {lane, colour}: ClusterPlace,
): TemplateResult {
  return html`<button
    type="button"
    class="cluster ${colour}"
    .style=${`${at(x + width / 2)};${rowStyle(lane, row)}`}
    @click=${() => {
      if (isFinal) select(first);
      else axis.open({from, to});
    }}
  ><b aria-hidden="true">${count}</b><span class="unseen">${axisStrings.cluster(count)}</span></button>`;
}

/** Above the lowest row of marks stand the others. */
function rowStyle(lane: Lane | undefined, row: number): string {
  return `inset-block-start:${(lane?.marks ?? 0) - row * MARK_ROW}em`;
}

function at(x: number): string {
  return `inset-inline-start:${Math.round(x * 100) / 100}px`;
}

/** Where something is still to come, as in the list. */
function todayLine(
  {context, plan}: ShownTimeline,
  scale: Scale,
  {now, tickWidth}: AxisParts,
): unknown {
  const x = scale.x(now);
  if (plan.today < 0 || x < 0 || x > scale.width) return nothing;
  const {today} = context.strings;
  const isLate = x + tickWidth(today) + 2 * TICK_ROOM > scale.width;
  return html`<p class=${isLate ? 'now late' : 'now'} part="today" .style=${at(x)}><span>${today}</span></p>`;
}

type Told = AxisMark | {readonly place: number};

/** Events in the order of time; a short timeline is told whole, whatever is in view. */
function eventList(shown: ShownTimeline, parts: AxisParts, lanes: readonly Lane[]): TemplateResult {
  const {events} = shown;
  const {layout, axis, key} = parts;
  const isWhole = events.length <= MOST_TOLD;
  const marks = new Map(layout.marks.map((mark) => [mark.event, mark]));
  const told: readonly Told[] = isWhole
    ? events.map((_event, place) => marks.get(place) ?? {place})
    : layout.marks;
  const reached = marks.has(axis.focused) ? axis.focused : layout.marks[0]?.event;
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
      const lane = lanes[one.lane];
      return html`<li
        role="listitem"
        part="event"
        class=${`${event.status} ${colourOf(event.group, shown)} ${shapeOf(one)}`}
        aria-setsize=${total}
        aria-posinset=${number}
        .style=${`${rowStyle(lane, one.row)};${styleOf(one, lane)}`}
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
  return 'place' in one ? one.place : one.event;
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

function shapeOf({mark}: AxisMark): string {
  return mark.kind === 'point' ? 'point' : `bar ${mark.start}-start ${mark.end}-end`;
}

/** A label stands above all rows of marks. */
function styleOf({mark, label, row}: AxisMark, lane: Lane | undefined): string {
  const width = mark.kind === 'bar' ? mark.width : 0;
  const above = ((lane?.rows ?? 1) - 1 - row) * MARK_ROW;
  const place = label
    ? `;--_up:${above + label.row * LABEL_ROW};--_line:${label.x - mark.x}px;--_label:${label.width}px`
    : '';
  return `${at(mark.x)};--_width:${width}px${place}`;
}
