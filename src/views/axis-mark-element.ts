import type {AxisLabel} from '../geometry/axis-label.js';
import type {AxisMark} from '../geometry/layout-axis.js';
import type {PickedText} from '../i18n/text-kit.js';
import type {TimelineEvent} from '../model/timeline.js';
import {groupClass} from './group-class.js';
import {LABEL_ROW, MARK_ROW, rowStyle, type LanePlace} from './lane-place.js';
import {axisName, axisNameLines} from './axis-name.js';
import {pixels, placeOn} from './axis-pixels.js';
import type {AxisScene} from './axis-scene.js';
import {giveAttributes, type Attributes} from './given-attributes.js';
import type {KeyedElement} from './keyed-elements.js';
import type {ShownTimeline} from './shown-timeline.js';

/** An event with a mark, in one frame. */
export interface ToldMark {
  /** The index of the event. */
  readonly key: number;
  readonly mark: AxisMark;
  readonly scene: AxisScene;
  /** How many events there are, where not all are told. */
  readonly total: number | undefined;
  /** Whether the Tab key reaches it; arrows go on from there. */
  readonly isReached: boolean;
}

/** What all marks are copies of: a copy is less work for a browser than its making. */
let blank: HTMLElement | undefined;

function blankMark(): HTMLElement {
  const event = document.createElement('li');
  const button = document.createElement('button');
  const mark = document.createElement('i');
  giveAttributes(event, {role: 'listitem', part: 'event'});
  giveAttributes(button, {type: 'button'});
  giveAttributes(mark, {class: 'mark', part: 'marker'});
  button.append(mark);
  event.append(button);
  return event;
}

/** An event on the axis: its mark in a button, and its label where there is room for it. */
export class AxisMarkElement implements KeyedElement<ToldMark> {
  readonly element = (blank ??= blankMark()).cloneNode(true) as HTMLElement;
  readonly #button = this.element.firstChild as HTMLElement;
  readonly #mark = this.#button.firstChild as HTMLElement;
  /** Absent as long as there is no room for it: most marks never have one. */
  #label: HTMLElement | undefined;
  /** What its words are from. */
  #shown: ShownTimeline | undefined;
  #name: PickedText = {value: ''};

  show(told: ToldMark): void {
    const {scene, mark, key: index} = told;
    const event = scene.shown.events[index] as TimelineEvent;
    if (scene.shown !== this.#shown) {
      this.#shown = scene.shown;
      this.#name = axisName(event, scene);
      this.#label?.replaceChildren();
    }
    giveAttributes(this.element, placeAttributes(event, told));
    giveAttributes(this.#button, buttonAttributes(told, this.#name));
    giveAttributes(this.#mark, {style: widthOf(mark)});
    if (mark.label || scene.axis.isOpened(index)) this.#showLabel(event, told);
    else this.#label?.remove();
  }

  #showLabel(event: TimelineEvent, told: ToldMark): void {
    const label = (this.#label ??= document.createElement('span'));
    if (!label.firstChild) label.append(labelLines(event, told.scene));
    if (!label.parentNode) this.#button.append(label);
    giveAttributes(label, labelAttributes(told));
  }
}

function labelLines(event: TimelineEvent, scene: AxisScene): DocumentFragment {
  const lines = axisNameLines(event, scene);
  giveAttributes(lines.firstChild as HTMLElement, {part: 'headline'});
  return lines;
}

function placeAttributes(event: TimelineEvent, {key, mark, scene, total}: ToldMark): Attributes {
  const {shown, lanes, film} = scene;
  const isCounted = total !== undefined;
  return {
    class: `${event.status} ${groupClass(event.group, shown)} ${shapeOf(mark)}`,
    style: `${rowStyle(lanes[mark.lane], mark.row)};${placeOn(film, mark.mark.x)}`,
    'aria-setsize': isCounted ? `${total}` : undefined,
    'aria-posinset': isCounted ? `${key + 1}` : undefined,
  };
}

/** The name of a button with a label is what stands on it. */
function buttonAttributes(
  {key, mark, scene, isReached}: ToldMark,
  {value, lang}: PickedText,
): Attributes {
  return {
    'data-index': `${key}`,
    tabindex: isReached ? '0' : '-1',
    'aria-current': key === scene.selected ? 'true' : undefined,
    'aria-label': mark.label ? undefined : value,
    lang: mark.label ? undefined : lang,
  };
}

function labelAttributes({mark, scene}: ToldMark): Attributes {
  const {label} = mark;
  return {
    class: `label ${label ? label.side : 'none'}`,
    style: label ? labelStyle(mark, label, scene.lanes[mark.lane]) : '',
  };
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
