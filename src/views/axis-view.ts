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
  /** Index of the selected event among those shown, or -1. */
  readonly selected: number;
  readonly select: (index: number) => void;
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

/** Opens what it stands for; where no zoom does, since all is of one time, it selects the first. */
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
  ><b aria-hidden="true">${count}</b><span class="unseen">${
    isFinal ? axisStrings.atOnce(count) : axisStrings.cluster(count)
  }</span></button>`;
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

type Told = AxisMark | {readonly index: number};

/** Events in the order of time; a short timeline is told whole, whatever is in view. */
function eventList(shown: ShownTimeline, parts: AxisParts, lanes: readonly Lane[]): TemplateResult {
  const {events} = shown;
  const {marks} = parts.layout;
  const drawn = new Map(marks.map((mark) => [mark.event, mark]));
  const isWhole = events.length <= MOST_TOLD;
  const told: readonly Told[] = isWhole
    ? events.map((_event, index) => drawn.get(index) ?? {index})
    : marks;
  const {focused} = parts.axis;
  const entry: EntryOptions = {
    reached: drawn.has(focused) ? focused : marks[0]?.event,
    total: isWhole ? undefined : events.length,
  };
  return html`<ol class="events" role="list" @keydown=${parts.key}>${repeat(told, indexOf, (one) =>
    'index' in one
      ? html`<li role="listitem" class="unseen">${words(events[one.index] as TimelineEvent, shown)}</li>`
      : markTemplate(one, lanes[one.lane], {shown, parts, entry}),
  )}</ol>`;
}

function indexOf(one: Told): number {
  return 'index' in one ? one.index : one.event;
}

interface EntryOptions {
  /** The event that the Tab key reaches; arrows go on from there. */
  readonly reached: number | undefined;
  /** How many there are, where not all are told. */
  readonly total: number | undefined;
}

interface MarkContext {
  readonly shown: ShownTimeline;
  readonly parts: AxisParts;
  readonly entry: EntryOptions;
}

function markTemplate(
  mark: AxisMark,
  lane: Lane | undefined,
  {shown, parts, entry: {reached, total}}: MarkContext,
): TemplateResult {
  const {event: index, label, row} = mark;
  const event = shown.events[index] as TimelineEvent;
  return html`<li
    role="listitem"
    part="event"
    class=${`${event.status} ${colourOf(event.group, shown)} ${shapeOf(mark)}`}
    aria-setsize=${total ?? nothing}
    aria-posinset=${total === undefined ? nothing : index + 1}
    .style=${`${rowStyle(lane, row)};${styleOf(mark, lane)}`}
  ><button
    type="button"
    data-index=${index}
    tabindex=${index === reached ? 0 : -1}
    aria-current=${index === parts.selected ? 'true' : nothing}
    @click=${() => {
      parts.select(index);
    }}
    @focus=${() => {
      parts.axis.focused = index;
    }}
  ><i class="mark" part="marker"></i><span class="label ${label ? label.side : 'none'}">${words(
    event,
    shown,
  )}</span></button></li>`;
}

function words(event: TimelineEvent, {context}: ShownTimeline): TemplateResult {
  return html`<b part="headline">${shownText(event.headline, context.language)}</b> <small>${axisCaption(
    event,
    context,
  )}</small>`;
}

/** What stands under a headline: the date in words, as its label says it, and what has not happened. */
export function axisCaption(
  {date, dateLabel, status}: TimelineEvent,
  {language, dates, strings}: ShownTimeline['context'],
): string {
  const inWords = date ? dates.format(date, {language}) : '';
  const when = dateLabel === undefined ? inWords : pickText(dateLabel, language).value;
  return status === 'happened' ? when : `${when} · ${strings[status]}`;
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
