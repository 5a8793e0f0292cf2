import type {LabelWidth} from '../geometry/label-width.js';
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
/** What a label keeps at least of its width where it is cut for today's sake, as long as its date fits. */
const LEAST = 2 / 3;

/** The page's font, or the one the timeline was given; its size in pixels. */
export interface LabelFont {
  readonly family: string;
  readonly size: number;
}

/** What stands on the labels of an axis, and how wide that is: remembered from one frame to the next. */
export class AxisLabels {
  readonly #shown: ShownTimeline;
  readonly #font: LabelFont;
  readonly #size: number;
  /** One for each size of text: a canvas takes longer to change its font than to measure with it. */
  readonly #canvases = new Map<number, CanvasRenderingContext2D | null>();
  readonly #captions = new Map<TimelineEvent, string>();
  /** Of headlines by the index of their events, of ticks and captions by their words. */
  readonly #widths = new Map<number | string, number>();

  constructor(shown: ShownTimeline, font: LabelFont) {
    this.#shown = shown;
    this.#font = font;
    this.#size = Math.max(font.size, LEAST_SIZE);
  }

  /** Whether what is remembered still holds. */
  isFor(shown: ShownTimeline, {family, size}: LabelFont): boolean {
    return shown === this.#shown && size === this.#font.size && family === this.#font.family;
  }

  /** What stands under an event's headline. */
  readonly captionOf = (event: TimelineEvent): string =>
    remembered(this.#captions, event, () => axisCaption(event, this.#shown.context));

  /** The width of a label, by the index of its event among those shown. */
  readonly widthOf = (index: number): LabelWidth => {
    const {events, context} = this.#shown;
    const event = events[index] as TimelineEvent;
    const headline = remembered(this.#widths, index, () =>
      this.#measured(pickText(event.headline, context).value, HEADLINE),
    );
    const date = this.#withRoom(this.tickWidth(this.captionOf(event)));
    const whole = Math.max(date, this.#withRoom(headline));
    return {whole, least: Math.max(date, whole * LEAST)};
  };

  /** The width of a tick's label in pixels. */
  readonly tickWidth = (label: string): number =>
    remembered(this.#widths, label, () => this.#measured(label, SMALL));

  /** A line of a label, with the room inside it. */
  #withRoom(width: number): number {
    return Math.min(Math.ceil(width) + 2, WIDEST * this.#size) + INSIDE * this.#size;
  }

  /**
   * @param part of the font size
   * @returns pixels; a guess where the browser does not draw text
   */
  #measured(text: string, part: number): number {
    const canvas = remembered(this.#canvases, part, () => this.#canvasFor(part));
    return canvas?.measureText(text).width ?? text.length * this.#size * part * 0.6;
  }

  #canvasFor(part: number): CanvasRenderingContext2D | null {
    const context = document.createElement('canvas').getContext('2d');
    if (context)
      context.font = `${part === HEADLINE ? 'bold ' : ''}${this.#size * part}px ${this.#font.family}`;
    return context;
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
