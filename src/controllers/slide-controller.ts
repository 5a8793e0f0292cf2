import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {directionOf} from './pointer-place.js';

export type SlideHost = ReactiveControllerHost & HTMLElement;

/** In milliseconds: where a browser does not tell when scrolling ends, it has after such a pause. */
const REST = 150;

/** Of the tallest slide in pixels, as far as others keep its room: beyond, too much would be empty. */
const MOST_KEPT = 640;

/**
 * The slide that is in view: the reader's swipe chooses it, and a choice made elsewhere brings it there.
 * Slides are children of a native scroller that snaps to them; those beside the one in view are inert.
 */
export class SlideController implements ReactiveController {
  readonly #host: SlideHost;
  readonly #choose: (step: number) => void;
  readonly #observer: ResizeObserver;
  #scroller: HTMLElement | undefined;
  #isMoved = false;
  #width = 0;
  #tallest = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param choose is told by how many slides the reader has gone on, or back */
  constructor(host: SlideHost, choose: (step: number) => void) {
    this.#host = host;
    this.#choose = choose;
    this.#observer = new ResizeObserver(([entry]) => {
      this.#keepRoom(entry?.contentRect);
    });
    host.addController(this);
  }

  /** To be called when other slides are about to be drawn, or another is to be in view. */
  move(): void {
    this.#isMoved = true;
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const scroller = this.#host.shadowRoot?.querySelector<HTMLElement>('.slides') ?? undefined;
    if (scroller !== this.#scroller) {
      this.#observer.disconnect();
      this.#scroller = scroller;
      if (scroller) this.#observer.observe(scroller);
      this.move();
    }
    if (!this.#isMoved || !scroller) return;
    this.#isMoved = false;
    this.#show(scroller);
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
    this.#observer.disconnect();
    this.#scroller = undefined;
  }

  /** For browsers that do not tell when scrolling has ended. */
  readonly scrolled = (): void => {
    if ('onscrollend' in globalThis) return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.settled, REST);
  };

  readonly settled = (): void => {
    const scroller = this.#scroller;
    if (!scroller) return;
    const slides = [...scroller.querySelectorAll<HTMLElement>('.slide')];
    const distances = slides.map((slide) => Math.abs(offsetOf(slide, scroller)));
    const nearest = distances.indexOf(Math.min(...distances));
    const step = nearest - slides.findIndex(({inert}) => !inert);
    if (step !== 0) this.#choose(step);
  };

  /** Arrows turn the pages while the scroller itself has the focus; Home and End are the page's. */
  readonly key = (event: KeyboardEvent): void => {
    const {key, target, currentTarget} = event;
    const isArrow = key === 'ArrowRight' || key === 'ArrowLeft';
    if (!isArrow || target !== currentTarget || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const forward = directionOf(event.currentTarget);
    this.#choose(key === 'ArrowRight' ? forward : -forward);
    event.preventDefault();
  };

  /** Brings the chosen slide to where it is seen, at once; what plays beside it falls silent. */
  #show(scroller: HTMLElement): void {
    for (const slide of scroller.querySelectorAll<HTMLElement>('.slide')) {
      if (!slide.inert) scroller.scrollLeft += offsetOf(slide, scroller);
      for (const image of slide.querySelectorAll('img')) image.loading = 'eager';
      if (slide.inert)
        for (const player of slide.querySelectorAll('video, audio'))
          (player as HTMLMediaElement).pause();
    }
  }

  /** What stands below must not jump up and down while a reader goes from slide to slide. */
  #keepRoom(size: DOMRectReadOnly | undefined): void {
    const scroller = this.#scroller;
    if (!scroller || !size) return;
    const isResized = size.width !== this.#width;
    this.#width = size.width;
    this.#tallest = isResized ? 0 : Math.max(this.#tallest, Math.min(size.height, MOST_KEPT));
    scroller.style.minBlockSize = `${this.#tallest}px`;
    if (isResized) this.#show(scroller);
  }
}

/** How far a slide is from where it is seen, in pixels. */
function offsetOf(slide: Element, scroller: Element): number {
  return slide.getBoundingClientRect().left - scroller.getBoundingClientRect().left;
}
