import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Watches whether an element has at least some width, whatever the window has. */
export class RoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: ResizeObserver;
  isRoomy: boolean;

  /** @param least in pixels */
  constructor(host: ReactiveControllerHost & HTMLElement, least: number) {
    this.#host = host;
    this.isRoomy = host.clientWidth >= least;
    this.#observer = new ResizeObserver(([entry]) => {
      const isRoomy = (entry?.contentRect.width ?? 0) >= least;
      if (isRoomy === this.isRoomy) return;
      this.isRoomy = isRoomy;
      // Drawn within the same frame, it might be resized again: browsers report that as an error.
      requestAnimationFrame(() => {
        host.requestUpdate();
      });
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
