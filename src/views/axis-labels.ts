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

/** What labels are set in: the page's font, or those that the timeline was given. */
export interface LabelFont {
  /** Of headlines, as CSS has it; so is that of dates. */
  readonly headline: string;
  readonly small: string;
  /** In pixels, which the sizes of both are parts of. */
  readonly size: number;
}

/** The font of the labels in an element, from the properties that their styles read. */
export function labelFontIn(element: Element): LabelFont {
  const style = getComputedStyle(element);
  const size = Math.max(parseFloat(style.fontSize), LEAST_SIZE);
  const given = (name: string, otherwise: string): string =>
    style.getPropertyValue(`--news-timeline-${name}`) || otherwise;
  return {
    headline: `${given('heading-weight', 'bold')} ${size * HEADLINE}px ${given('heading-font', style.fontFamily)}`,
    small: `${size * SMALL}px ${given('date-font', style.fontFamily)}`,
    size,
  };
}

/** What stands on the labels of an axis, and how wide that is: remembered from one frame to the next. */
export class AxisLabels {
  readonly #shown: ShownTimeline;
  readonly #font: LabelFont;
  /** One for each font: a canvas takes longer to change its font than to measure with it. */
  readonly #canvases = new Map<string, CanvasRenderingContext2D | null>();
  readonly #captions = new Map<TimelineEvent, string>();
  /** Of ticks and captions by their words. */
  readonly #widths = new Map<string, number>();
  /** By the index of their events. */
  readonly #labels = new Map<number, LabelWidth>();

  constructor(shown: ShownTimeline, font: LabelFont) {
    this.#shown = shown;
    this.#font = font;
  }

  /** Whether what is remembered still holds. */
  isFor(shown: ShownTimeline, {headline, small}: LabelFont): boolean {
    return shown === this.#shown && headline === this.#font.headline && small === this.#font.small;
  }

  /** What stands under an event's headline. */
  readonly captionOf = (event: TimelineEvent): string =>
    remembered(this.#captions, event, () => axisCaption(event, this.#shown.context));

  /** The width of a label, by the index of its event among those shown. */
  readonly widthOf = (index: number): LabelWidth =>
    remembered(this.#labels, index, () => {
      const {events, context} = this.#shown;
      const event = events[index] as TimelineEvent;
      const headline = this.#withRoom(
        this.#measured(pickText(event.headline, context).value, this.#font.headline),
      );
      const date = (): number => this.#withRoom(this.tickWidth(this.captionOf(event)));
      // Beside a headline as wide as can be, few dates have to be measured.
      const whole = headline < this.#withRoom(Infinity) ? Math.max(date(), headline) : headline;
      return {whole, least: () => Math.max(date(), whole * LEAST)};
    });

  /** The width of a tick's label in pixels. */
  readonly tickWidth = (label: string): number =>
    remembered(this.#widths, label, () => this.#measured(label, this.#font.small));

  /** A line of a label, with the room inside it. */
  #withRoom(width: number): number {
    const {size} = this.#font;
    return Math.min(Math.ceil(width) + 2, WIDEST * size) + INSIDE * size;
  }

  /** Lets go of what measures: browsers keep every text with what has measured it. */
  rest(): void {
    this.#canvases.clear();
  }

  /** @returns pixels; a guess where the browser does not draw text */
  #measured(text: string, font: string): number {
    const canvas = remembered(this.#canvases, font, () => {
      const context = document.createElement('canvas').getContext('2d');
      return context && Object.assign(context, {font});
    });
    return canvas?.measureText(text).width ?? text.length * this.#font.size * 0.6;
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
