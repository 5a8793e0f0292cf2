import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {LazyPart} from './lazy-part.js';

/**
 * Draws a long list bit by bit: what is in view first, the rest while the browser is idle. Each step asks
 * the host for an update; the host draws the first `drawn` entries.
 */
export class FillController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #slice: number;
  readonly #atOnce: number;
  /** Loaded with the first list that is longer than what is drawn at once. */
  readonly #idle: LazyPart<typeof import('./fill-when-idle.js')>;
  #total = 0;
  #drawn = 0;
  #cancel: (() => void) | undefined;
  /** Whether what it fills is on the page: another layout draws what it draws at once. */
  isNeeded = true;

  /**
   * @param slice entries drawn in one step; a list that has no more is drawn at once
   * @param atOnce entries of a longer list that are drawn before anything is seen
   */
  constructor(host: ReactiveControllerHost, slice: number, atOnce = slice) {
    this.#host = host;
    this.#slice = slice;
    this.#atOnce = atOnce;
    this.#idle = new LazyPart(host, () => import('./fill-when-idle.js'));
    host.addController(this);
  }

  /** How many entries are to be drawn by now. */
  get drawn(): number {
    return this.#drawn;
  }

  /** Whether there are more to be drawn. */
  get isFilling(): boolean {
    return this.isNeeded && this.#drawn < this.#total;
  }

  /** Starts again with a new list. To be called while the host is about to update. */
  refill(total: number): void {
    this.hostDisconnected();
    this.#total = total;
    this.#drawn = total > this.#slice ? this.#atOnce : total;
  }

  /** Draws at once what must be there: up to this entry. */
  fillTo(count: number): void {
    if (count <= this.#drawn) return;
    this.#drawn = Math.min(this.#total, Math.ceil(count / this.#slice) * this.#slice);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (!this.isFilling) this.hostDisconnected();
    else this.#cancel ??= this.#idle.part?.fillWhenIdle(this, () => this.#host.updateComplete);
    // Better in one go than never.
    if (this.#idle.isMissing) this.fillTo(Infinity);
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
