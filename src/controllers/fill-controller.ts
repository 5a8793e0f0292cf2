import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Time left in which another step is begun: a step takes about as long. */
const STEP_MS = 6;

/** A task where the browser has no idle time to give (WebKit): short enough not to be felt. */
const TASK_MS = 16;

/**
 * Draws a long list bit by bit: what is in view first, the rest while the browser is idle. Each step asks
 * the host for an update; the host draws the first `drawn` entries.
 */
export class FillController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #slice: number;
  #total = 0;
  #drawn = 0;
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, slice: number) {
    this.#host = host;
    this.#slice = slice;
    host.addController(this);
  }

  /** How many entries are to be drawn by now. */
  get drawn(): number {
    return this.#drawn;
  }

  /** Starts again with a new list. To be called while the host is about to update. */
  refill(total: number): void {
    this.#total = total;
    this.#drawn = Math.min(total, this.#slice);
  }

  /** Draws at once what must be there: up to this entry. */
  fillTo(count: number): void {
    if (count <= this.#drawn) return;
    this.#drawn = Math.min(this.#total, Math.ceil(count / this.#slice) * this.#slice);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#schedule();
  }

  hostUpdated(): void {
    this.#schedule();
  }

  hostDisconnected(): void {
    this.#cancel?.();
  }

  #schedule(): void {
    if (this.#cancel || this.#drawn >= this.#total) return;
    // Printing cannot wait for the rest.
    const onPrint = (): void => {
      this.fillTo(this.#total);
    };
    const cancelIdle = whenIdle((timeLeft) => void this.#step(timeLeft));
    addEventListener('beforeprint', onPrint);
    this.#cancel = () => {
      this.#cancel = undefined;
      cancelIdle();
      removeEventListener('beforeprint', onPrint);
    };
  }

  async #step(timeLeft: () => number): Promise<void> {
    do {
      this.fillTo(this.#drawn + 1);
      await this.#host.updateComplete;
    } while (this.#cancel && this.#drawn < this.#total && timeLeft() > STEP_MS);
    if (!this.#cancel) return;
    this.#cancel();
    this.#schedule();
  }
}

/** Calls back when the browser has time, with a function that tells how much is left, in milliseconds. */
function whenIdle(callback: (timeLeft: () => number) => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const id = requestIdleCallback((deadline) => {
      callback(() => deadline.timeRemaining());
    });
    return () => {
      cancelIdleCallback(id);
    };
  }
  const id = setTimeout(() => {
    const end = performance.now() + TASK_MS;
    callback(() => end - performance.now());
  });
  return () => {
    clearTimeout(id);
  };
}
