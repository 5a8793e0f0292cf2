/** As often as it fits its place. */
const LARGEST = 8;
/** What a press of an arrow key moves, in CSS pixels. */
const STRIDE = 60;

const STRIDES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STRIDE, 0],
  ArrowRight: [STRIDE, 0],
  ArrowUp: [0, -STRIDE],
  ArrowDown: [0, STRIDE],
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Makes a picture larger than its place, which scrolls: by buttons, keys, a wheel, two clicks or two fingers. */
export class PictureZoom {
  readonly #stage: () => HTMLElement | null | undefined;
  readonly #draw: () => void;
  #scale = 1;
  /** The width at which it just fits, in CSS pixels. */
  #fitting = 0;
  /** How far two fingers are apart. */
  #apart = 0;

  /**
   * @param stage the place, whose first child is the picture
   * @param draw to be called for a new `style`
   */
  constructor(stage: () => HTMLElement | null | undefined, draw: () => void) {
    this.#stage = stage;
    this.#draw = draw;
  }

  get isZoomed(): boolean {
    return this.#scale > 1;
  }

  /** For the picture. */
  get style(): string {
    return this.isZoomed ? `inline-size:${this.#fitting * this.#scale}px` : '';
  }

  reset(): void {
    if (!this.isZoomed) return;
    this.#scale = 1;
    this.#draw();
  }

  /** @param place what stays where it is, in the window; default: the middle */
  by(factor: number, place?: Point): void {
    const stage = this.#stage();
    const picture = stage?.firstElementChild;
    if (!stage || !(picture instanceof HTMLImageElement)) return;
    if (!this.isZoomed) this.#fitting = fittingWidth(stage, picture);
    const scale = Math.min(Math.max(this.#scale * factor, 1), LARGEST);
    if (scale === this.#scale || this.#fitting === 0) return;
    const {left, top, width, height} = stage.getBoundingClientRect();
    const {x, y} = place ?? {x: left + width / 2, y: top + height / 2};
    const before = picture.getBoundingClientRect();
    const isFitted = !this.isZoomed;
    const grown = scale / this.#scale;
    // A picture that fits stands in the middle of a box that is larger than it is.
    const inside = isFitted
      ? {
          x: this.#fitting / 2 + x - (left + width / 2),
          y:
            (this.#fitting * picture.naturalHeight) / picture.naturalWidth / 2 +
            y -
            (top + height / 2),
        }
      : {x: x - before.left, y: y - before.top};
    this.#scale = scale;
    this.#draw();
    const after = picture.getBoundingClientRect();
    stage.scrollBy(after.left + inside.x * grown - x, after.top + inside.y * grown - y);
  }

  /** Moves what is in view, as an arrow key says; whether it does. */
  move(key: string): boolean {
    const [x, y] = STRIDES[key] ?? [];
    if (x === undefined || y === undefined) return false;
    this.#stage()?.scrollBy(x, y);
    return true;
  }

  readonly onDoubleClick = ({clientX, clientY}: MouseEvent): void => {
    if (this.isZoomed) this.reset();
    else this.by(2.5, {x: clientX, y: clientY});
  };

  /** Two fingers on a trackpad are a wheel with Ctrl. */
  readonly onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.by(2 ** (-event.deltaY / 100), {x: event.clientX, y: event.clientY});
  };

  readonly onTouch = (event: TouchEvent): void => {
    const [one, other] = event.touches;
    if (!one || !other) return;
    event.preventDefault();
    const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    if (event.type === 'touchmove' && this.#apart > 0) {
      this.by(apart / this.#apart, {
        x: (one.clientX + other.clientX) / 2,
        y: (one.clientY + other.clientY) / 2,
      });
    }
    this.#apart = apart;
  };
}

/** The width of a picture that is shown whole, and no larger than it is. */
function fittingWidth(stage: HTMLElement, {naturalWidth, naturalHeight}: HTMLImageElement): number {
  const {clientWidth, clientHeight} = stage;
  return Math.min(naturalWidth, clientWidth, (clientHeight * naturalWidth) / naturalHeight) || 0;
}
