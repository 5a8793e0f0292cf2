import {pickText} from '../i18n/pick-text.js';
import type {TimelineEvent} from '../model/timeline.js';
import {axisCaption} from './axis-caption.js';
import type {ShownTimeline} from './shown-timeline.js';

/** Of a label's headline and date, in parts of the font size. */
const HEADLINE = 0.984375;
const SMALL = 0.8125;
/** Smaller letters are not set. */
const LEAST_SIZE = 15;
/** The most a label takes, in parts of its font size, and the room inside it. */
const WIDEST = 22;
const INSIDE = 0.4375;

/** The page's font, or the one the timeline was given; its size in pixels. */
export interface LabelFont {
  readonly family: string;
  readonly size: number;
}

/** What stands on the labels of an axis, and how wide that is: remembered from one frame to the next. */
export class AxisLabels {
  readonly #canvas = document.createElement('canvas').getContext('2d');
  readonly #captions = new Map<TimelineEvent, string>();
  /** Of labels by the index of their events, of ticks by their words. */
  readonly #widths = new Map<number | string, number>();
  #shown: ShownTimeline | undefined;
  #font: LabelFont = {family: 'serif', size: LEAST_SIZE};

  /** To be called before each frame. */
  prepare(shown: ShownTimeline, {family, size}: LabelFont): void {
    const font = {family, size: Math.max(size, LEAST_SIZE)};
    if (shown === this.#shown && font.size === this.#font.size && family === this.#font.family) {
      return;
    }
    this.#shown = shown;
    this.#font = font;
    this.#captions.clear();
    this.#widths.clear();
  }

  /** To be called when a font has come: texts are as wide as in that from then on. */
  forgetWidths(): void {
    this.#widths.clear();
  }

  /** What stands under an event's headline. */
  readonly captionOf = (event: TimelineEvent): string =>
    remembered(this.#captions, event, () =>
      this.#shown ? axisCaption(event, this.#shown.context) : '',
    );

  /** The width of a label in pixels, by the index of its event among those shown. */
  readonly widthOf = (index: number): number =>
    remembered(this.#widths, index, () => this.#labelWidth(index));

  /** The width of a tick's label in pixels. */
  readonly tickWidth = (label: string): number =>
    remembered(this.#widths, label, () => this.#measured(label, SMALL));

  #labelWidth(index: number): number {
    const event = this.#shown?.events[index];
    if (!this.#shown || !event) return 0;
    const {size} = this.#font;
    const {value} = pickText(event.headline, this.#shown.context.language);
    const widest = Math.max(
      this.#measured(value, HEADLINE, 'bold'),
      this.#measured(this.captionOf(event), SMALL),
    );
    return Math.min(Math.ceil(widest) + 2, WIDEST * size) + INSIDE * size;
  }

  /**
   * @param part of the font size
   * @returns pixels; a guess where the browser does not draw text
   */
  #measured(text: string, part: number, weight = ''): number {
    const {family, size} = this.#font;
    if (!this.#canvas) return text.length * size * part * 0.6;
    this.#canvas.font = `${weight} ${size * part}px ${family}`;
    return this.#canvas.measureText(text).width;
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
