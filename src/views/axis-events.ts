import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {AxisLabel} from '../geometry/axis-label.js';
import type {AxisMark} from '../geometry/layout-axis.js';
import {pickText} from '../i18n/pick-text.js';
import type {PickedText} from '../i18n/text-kit.js';
import type {TimelineEvent} from '../model/timeline.js';
import {shownCaption} from './axis-caption.js';
import {groupClass, LABEL_ROW, MARK_ROW, rowStyle, type LanePlace} from './axis-lanes.js';
import {pixels, placeOn} from './axis-pixels.js';
import type {AxisScene} from './axis-scene.js';
import {shownText} from './shown-text.js';

/** With more events than this only those in view are told to a screen reader, each with its number. */
const MOST_TOLD = 500;

/** An event, and its mark if it has one of its own in view. */
interface Told {
  readonly index: number;
  readonly mark: AxisMark | undefined;
}

/** Events in the order of time; a short timeline is told whole, whatever is in view. */
export function axisEvents(scene: AxisScene): TemplateResult {
  const {shown, axis, layout, key} = scene;
  const {length} = shown.events;
  const isWhole = length <= MOST_TOLD;
  const {marks} = layout;
  const drawn = new Map(marks.map((mark) => [mark.event, mark]));
  const told: readonly Told[] = isWhole
    ? shown.events.map((_event, index) => ({index, mark: drawn.get(index)}))
    : marks.map((mark) => ({index: mark.event, mark}));
  const entry: Entry = {
    reached: drawn.has(axis.focused) ? axis.focused : marks[0]?.event,
    total: isWhole ? undefined : length,
  };
  return html`<ol
    class="events"
    role="list"
    @keydown=${key}
    @pointerover=${({target}: Event) => {
      axis.point(indexAt(target as Element));
    }}
    @pointerleave=${() => {
      axis.point(-1);
    }}
  >${repeat(
    told,
    ({index}) => index,
    ({index, mark}) =>
      mark ? markTemplate(mark, scene, entry) : untold(shown.events[index] as TimelineEvent, scene),
  )}</ol>`;
}

function indexAt(target: Element): number {
  return Number(target.closest('li')?.querySelector<HTMLElement>('button')?.dataset['index'] ?? -1);
}

interface Entry {
  /** The event that the Tab key reaches; arrows go on from there. */
  readonly reached: number | undefined;
  /** How many there are, where not all are told. */
  readonly total: number | undefined;
}

function markTemplate(mark: AxisMark, scene: AxisScene, {reached, total}: Entry): TemplateResult {
  const {shown, axis, film, lanes} = scene;
  const {event: index, label, row} = mark;
  const event = shown.events[index] as TimelineEvent;
  const lane = lanes[mark.lane];
  const isLabelled = Boolean(label) || axis.isOpened(index);
  const name = nameOf(event, scene);
  // Where it is cut is at its own end, whichever side that is.
  const headline = pickText(event.headline, shown.context);
  return html`<li
    role="listitem"
    part="event"
    class=${`${event.status} ${groupClass(event.group, shown)} ${shapeOf(mark)}`}
    aria-setsize=${total ?? nothing}
    aria-posinset=${total === undefined ? nothing : index + 1}
    .style=${`${rowStyle(lane, row)};${placeOn(film, mark.mark.x)}`}
  ><button
    type="button"
    data-index=${index}
    tabindex=${index === reached ? 0 : -1}
    aria-current=${index === scene.selected ? 'true' : nothing}
    aria-label=${label ? nothing : name.value}
    lang=${label ? nothing : (name.lang ?? nothing)}
    @click=${() => {
      scene.select(index);
    }}
    @focus=${() => {
      axis.focus(index);
    }}
  ><i class="mark" part="marker" .style=${widthOf(mark)}></i>${
    isLabelled
      ? html`<span
          class="label ${label ? label.side : 'none'}"
          .style=${label ? labelStyle(mark, label, lane) : ''}
        ><b part="headline" lang=${headline.lang ?? nothing} dir=${headline.dir ?? nothing}>${headline.value}</b> <small>${captionTemplate(event, scene)}</small></span>`
      : nothing
  }</button></li>`;
}

/** What is out of view, or in a cluster, for a screen reader. */
function untold(event: TimelineEvent, scene: AxisScene): TemplateResult {
  const {value, lang} = nameOf(event, scene);
  return lang === undefined
    ? html`<li role="listitem" class="unseen" .textContent=${value}></li>`
    : html`<li role="listitem" class="unseen">${headlineOf(event, scene)} ${captionTemplate(event, scene)}</li>`;
}

/** An event in words, in the language of its headline. */
function nameOf(event: TimelineEvent, {shown, captionOf}: AxisScene): PickedText {
  const headline = pickText(event.headline, shown.context);
  const group = shown.timeline.groups.find(({id}) => id === event.group);
  const name = group ? ` · ${pickText(group.label, shown.context).value}` : '';
  return {...headline, value: `${headline.value} ${captionOf(event)}${name}`};
}

function headlineOf({headline}: TimelineEvent, {shown}: AxisScene): unknown {
  return shownText(headline, shown.context);
}

/** With the name of its group, which is seen at its lane and by its colour alone. */
function captionTemplate(event: TimelineEvent, scene: AxisScene): unknown {
  const {context} = scene.shown;
  const caption = shownCaption(event, scene.captionOf(event), context);
  return event.group === undefined
    ? caption
    : html`${caption}<span class="unseen"> · ${context.groupLabel(event.group)}</span>`;
}

function shapeOf({mark}: AxisMark): string {
  return mark.kind === 'point' ? 'point' : `bar ${mark.start}-start ${mark.end}-end`;
}

function widthOf({mark}: AxisMark): string {
  return mark.kind === 'bar' ? `inline-size:${pixels(mark.width)}` : '';
}

/** A label stands above all rows of marks; a point's is at its point, a bar's where it is in view. */
function labelStyle({mark, row}: AxisMark, label: AxisLabel, lane: LanePlace | undefined): string {
  const {x, side, width} = label;
  const above = ((lane?.rows ?? 1) - 1 - row) * MARK_ROW;
  const line = x - mark.x;
  const place =
    side === 'after' ? `inset-inline-start:${pixels(line)}` : `inset-inline-end:${pixels(-line)}`;
  return `--_up:${above + label.row * LABEL_ROW};inline-size:${pixels(width)};${place}`;
}
