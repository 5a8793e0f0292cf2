import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Keeps what follows the timeline where it is when the timeline takes the place of the markup inside its
 * tag (CLS 0). The room the markup took is kept; a list that would need more is set more tightly.
 *
 * Costs nothing where the tag is empty. Ends when the width changes: everything is laid out anew then.
 */
export class HeldHeightController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #before: number | undefined;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** To be called before the host has a shadow root: from then on its markup takes no room. */
  measure(): void {
    if (this.#host.firstElementChild && !this.#host.shadowRoot) this.#before = this.#bottom();
  }

  hostDisconnected(): void {
    this.#release();
  }

  hostUpdated(): void {
    const frame = this.#frame();
    const before = this.#before;
    if (!frame || before === undefined) return;
    this.#before = undefined;
    const missing = (): number => before - this.#bottom();
    if (missing() < 0) frame.classList.add('dense');
    if (missing() < 0) frame.classList.remove('dense');
    if (missing() > 0)
      frame.style.minHeight = `${String(frame.getBoundingClientRect().height + missing())}px`;
    this.#releaseOnResize(frame);
  }

  #frame(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('section');
  }

  /** Where what follows begins: margins and all, measured by what the page's own layout makes of it. */
  #bottom(): number {
    const {parentElement} = this.#host;
    return (parentElement ?? this.#host).getBoundingClientRect().bottom + scrollY;
  }

  #releaseOnResize(frame: HTMLElement): void {
    const {width} = frame.getBoundingClientRect();
    this.#observer = new ResizeObserver(() => {
      if (Math.abs(frame.getBoundingClientRect().width - width) > 1) this.#release();
    });
    this.#observer.observe(frame);
  }

  #release(): void {
    this.#before = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
    const frame = this.#frame();
    frame?.classList.remove('dense');
    frame?.style.removeProperty('min-height');
  }
}
