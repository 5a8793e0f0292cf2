import type {AxisController} from './axis-controller.js';
import {directionOf, placeOf} from './pointer-place.js';

/** A pointer has to move this far, in pixels, before it drags; until then it may be a press. */
const SLACK = 4;

/** How much nearer a turn of the wheel brings what is under it: the exponent of a pixel. */
const WHEEL = 0.005;

const LINE = 16;

/** What a browser calls a line or a page of wheel, in pixels. */
const WHEEL_UNITS: readonly number[] = [1, LINE, 20 * LINE];

/** What is left of the speed after a frame, once a finger has let go; below the least it stands still. */
const FRICTION = 0.92;
const LEAST_SPEED = 0.5;

/**
 * Moves an axis by wheel, mouse and fingers. The page keeps what is its own: a vertical wheel, a vertical
 * swipe, and every press that does not move.
 */
export class AxisGestures {
  readonly #axis: AxisController;
  /** Pixels from the start of the axis, of each pointer that is down. */
  readonly #pointers = new Map<number, number>();
  /** Whether a pointer that is down has moved; what it is let go over has not been pressed then. */
  isDragging = false;
  #began = 0;
  #speed = 0;
  #frame = 0;

  constructor(axis: AxisController) {
    this.#axis = axis;
  }

  readonly wheel = (event: WheelEvent): void => {
    const {deltaX, deltaY, deltaMode, ctrlKey, metaKey} = event;
    const unit = WHEEL_UNITS[deltaMode] ?? 1;
    if (ctrlKey || metaKey) {
      this.#axis.zoomAt(Math.exp(-deltaY * unit * WHEEL), placeOf(event));
    } else if (Math.abs(deltaX) > Math.abs(deltaY)) {
      this.#axis.panBy(-deltaX * unit * directionOf(event.currentTarget));
    } else {
      return;
    }
    event.preventDefault();
  };

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    cancelAnimationFrame(this.#frame);
    this.#pointers.set(event.pointerId, placeOf(event));
    this.#began = placeOf(event);
    this.#speed = 0;
    this.isDragging = this.#pointers.size > 1;
  };

  readonly move = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined) return;
    // Let go outside, where nobody told us.
    if (event.buttons === 0) {
      this.up(event);
      return;
    }
    const place = placeOf(event);
    if (!this.isDragging && Math.abs(place - this.#began) < SLACK) return;
    if (!this.isDragging) (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.isDragging = true;
    const others = [...this.#pointers].filter(([id]) => id !== event.pointerId);
    this.#pointers.set(event.pointerId, place);
    const [other] = others;
    if (other) {
      this.#pinch(before, place, other[1]);
    } else {
      this.#speed = place - before;
      this.#axis.panBy(place - before);
    }
  };

  readonly up = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId) || !this.isDragging) return;
    if (this.#pointers.size > 0) return;
    // The browser's click comes right after.
    setTimeout(() => {
      this.isDragging = false;
    });
    const isTouch = event.pointerType === 'touch';
    if (isTouch && !matchMedia('(prefers-reduced-motion: reduce)').matches) this.#glide();
  };

  readonly doubleClick = (event: MouseEvent): void => {
    this.#axis.zoomAt(2, placeOf(event));
  };

  #pinch(before: number, after: number, other: number): void {
    const [was, is] = [Math.abs(before - other), Math.abs(after - other)];
    if (was > 0 && is > 0) this.#axis.zoomAt(is / was, other);
  }

  #glide(): void {
    this.#frame = requestAnimationFrame(() => {
      this.#speed *= FRICTION;
      if (Math.abs(this.#speed) < LEAST_SPEED) return;
      this.#axis.panBy(this.#speed);
      this.#glide();
    });
  }
}
