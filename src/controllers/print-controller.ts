import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Knows whether the page is being printed, and has its host drawn for paper before that, and anew after. */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #paper = matchMedia('print');
  isPrinting = this.#paper.matches;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
    // For tools that show a page as it is printed, and do not print it.
    this.#paper.addEventListener('change', this.#after);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
    this.#paper.removeEventListener('change', this.#after);
  }

  readonly #before = (): void => {
    this.#be(true);
  };

  readonly #after = (): void => {
    this.#be(this.#paper.matches);
  };

  /** The host is drawn before the browser goes on: microtasks come first. */
  #be(isPrinting: boolean): void {
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
  }
}
