import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Gives the frame the class `cut` and offers the reader what does not fit; `open` makes room for it. */
export type OfferMore = (frame: HTMLElement, open: () => void) => Promise<void>;

/** Less room than this, in CSS pixels, shows nothing: the timeline takes what it needs. */
const LEAST_ROOM = 150;

/**
 * Keeps what follows the timeline where it is when the timeline takes the place of the markup inside its
 * tag (CLS 0). The room the markup took is kept. A list that would need more is set more tightly; one
 * that still needs more shows its beginning, and the reader opens the rest.
 *
 * Costs nothing where the tag is empty. Ends when the width changes: everything is laid out anew then.
 */
export class HeldHeightController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #offerMore: OfferMore;
  #before: number | undefined;
  #frame: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, offerMore: OfferMore) {
    this.#host = host;
    this.#offerMore = offerMore;
    host.addController(this);
  }

  /** Whether there is room to keep: the timeline has to be drawn far enough for its height to be known. */
  get isHeld(): boolean {
    return this.#before !== undefined;
  }

  /** To be called before the host has a shadow root: from then on its markup takes no room. */
  measure(): void {
    const {children, shadowRoot} = this.#host;
    if (!shadowRoot && [...children].some(({clientHeight}) => clientHeight)) {
      this.#before = this.#bottom();
    }
  }

  /** Gives the timeline all the room it needs. */
  release(): void {
    this.#before = undefined;
    this.#observer?.disconnect();
    const frame = this.#frame;
    if (!frame) return;
    frame.classList.remove('dense', 'cut');
    setRoom(frame, '', '');
  }

  hostDisconnected(): void {
    this.release();
  }

  hostUpdated(): void {
    const before = this.#before;
    const frame = this.#host.shadowRoot?.querySelector('section');
    if (!frame || before === undefined) return;
    this.#before = undefined;
    this.#frame = frame;
    const missing = (): number => before - this.#bottom();
    if (missing() < 0) frame.classList.add('dense');
    const {height, bottom} = frame.getBoundingClientRect();
    let room = height + missing();
    if (room < LEAST_ROOM && room < height) return;
    if (room > height) {
      // The page's own rules may keep the tag higher than what is in it now.
      room += this.#host.getBoundingClientRect().bottom - bottom;
      setRoom(frame, `${room}px`, '');
      room += missing();
    }
    setRoom(frame, `${room}px`, room < height ? 'clip' : '');
    this.#releaseOnResize(frame);
    if (room < height) this.#offer(frame);
  }

  /** Where what follows begins: margins and all, measured by what the page's own layout makes of it. */
  #bottom(): number {
    const {parentElement} = this.#host;
    return (parentElement ?? this.#host).getBoundingClientRect().bottom + scrollY;
  }

  #offer(frame: HTMLElement): void {
    const open = (): void => {
      this.release();
    };
    // Without the offer there is no way to the rest but to show it.
    this.#offerMore(frame, open).catch(open);
  }

  #releaseOnResize(frame: HTMLElement): void {
    const {offsetWidth} = frame;
    this.#observer = new ResizeObserver(() => {
      if (Math.abs(frame.offsetWidth - offsetWidth) > 1) this.release();
    });
    this.#observer.observe(frame);
  }
}

function setRoom({style}: HTMLElement, room: string, overflow: string): void {
  style.minHeight = room;
  style.maxHeight = overflow && room;
  style.overflow = overflow;
}
