import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A task longer than this would be felt (RAIL: 50 ms in all; half is left to style and layout). */
const TASK_BUDGET_MS = 12;

/**
 * Draws a long list bit by bit: what is in view first, the rest in tasks too short to be felt. Each step
 * asks the host for an update; the host draws the first `drawn` entries.
 */
export class FillController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #slice: number;
  #total = 0;
  #drawn = 0;
  /** Slices a step; grows while steps stay cheap. */
  #pace = 1;
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
  restart(total: number): void {
    this.#stop();
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
    this.#stop();
  }

  #schedule(): void {
    if (this.#cancel || this.#drawn >= this.#total) return;
    // Printing cannot wait for the rest.
    const onPrint = (): void => this.fillTo(this.#total);
    const timer = setTimeout(() => {
      this.#stop();
      void this.#step();
    });
    addEventListener('beforeprint', onPrint);
    this.#cancel = () => {
      clearTimeout(timer);
      removeEventListener('beforeprint', onPrint);
    };
  }

  async #step(): Promise<void> {
    const start = performance.now();
    this.fillTo(this.#drawn + this.#slice * this.#pace);
    await this.#host.updateComplete;
    const fits = performance.now() - start < TASK_BUDGET_MS;
    this.#pace = fits ? this.#pace * 2 : Math.max(1, this.#pace >> 1);
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
