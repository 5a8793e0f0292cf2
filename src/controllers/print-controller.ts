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
    addEventListener('beforeprint', this.#look);
    addEventListener('afterprint', this.#look);
    // For tools that show a page as it is printed, and do not print it.
    this.#paper.addEventListener('change', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#look);
    removeEventListener('afterprint', this.#look);
    this.#paper.removeEventListener('change', this.#look);
  }

  /** The host is drawn before the browser goes on: microtasks come first. */
  readonly #look = ({type}: Event): void => {
    const isPrinting = type === 'beforeprint' || this.#paper.matches;
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
  };
}
