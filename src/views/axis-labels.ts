import {TextWidth, type TextStyle} from '../controllers/text-width.js';
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

/** The page's font, or the one the timeline was given. */
export type LabelFont = Pick<TextStyle, 'family' | 'size'>;

/** What stands on the labels of an axis, and how wide that is: remembered from one frame to the next. */
export class AxisLabels {
  readonly #text = new TextWidth();
  readonly #captions = new Map<TimelineEvent, string>();
  readonly #widths = new Map<number, number>();
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
    this.#text.forget();
    this.#widths.clear();
  }

  /** What stands under an event's headline. */
  readonly captionOf = (event: TimelineEvent): string =>
    remembered(this.#captions, event, () =>
      this.#shown ? axisCaption(event, this.#shown.context) : '',
    );

  /** The width of a label in pixels, by the index of its event among those shown. */
  readonly widthOf = (index: number): number =>
    remembered(this.#widths, index, () => this.#measured(index));

  /** The width of a tick's label in pixels. */
  readonly tickWidth = (label: string): number => this.#text.of(label, this.#small);

  get #small(): TextStyle {
    const {family, size} = this.#font;
    return {family, size: size * SMALL, weight: 400};
  }

  #measured(index: number): number {
    const event = this.#shown?.events[index];
    if (!this.#shown || !event) return 0;
    const {family, size} = this.#font;
    const {value} = pickText(event.headline, this.#shown.context.language);
    const widest = Math.max(
      this.#text.of(value, {family, size: size * HEADLINE, weight: 700}),
      this.#text.of(this.captionOf(event), this.#small),
    );
    return Math.min(Math.ceil(widest) + 2, WIDEST * size) + INSIDE * size;
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
