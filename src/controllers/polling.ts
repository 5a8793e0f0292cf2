/** However often asking failed, it is tried again after so many seconds. */
const LONGEST_WAIT = 15 * 60;

/** Asking more often than once a second helps nobody. */
const SHORTEST_WAIT = 1;

/** How far from its time each reader asks, so that a million of them do not ask at once. */
const JITTER = 0.2;

/**
 * Asks again and again, each time some seconds after the last answer: twice as many after each failure,
 * none while the page is hidden or offline, and at once when it is back and an answer is due.
 */
export class Polling {
  readonly #ask: () => Promise<boolean>;
  #seconds = 0;
  #failures = 0;
  #dueAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ask resolves to whether it went well */
  constructor(ask: () => Promise<boolean>) {
    this.#ask = ask;
  }

  /** @param seconds between two questions; 0, or what is no number, is never */
  start(seconds: number): void {
    if (seconds === this.#seconds) return;
    this.stop();
    if (!(seconds > 0)) return;
    this.#seconds = seconds;
    document.addEventListener('visibilitychange', this.#resume);
    addEventListener('online', this.#resume);
    addEventListener('offline', this.#resume);
    this.#plan();
  }

  stop(): void {
    this.#seconds = 0;
    this.#failures = 0;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#resume);
    removeEventListener('online', this.#resume);
    removeEventListener('offline', this.#resume);
  }

  /** Plans the next question from now, as after an answer. */
  #plan(): void {
    const wait = Math.max(SHORTEST_WAIT, this.#seconds) * 2 ** this.#failures;
    const jitter = 1 + JITTER * (2 * Math.random() - 1);
    this.#dueAt = Date.now() + Math.min(LONGEST_WAIT, wait) * jitter * 1000;
    this.#resume();
  }

  readonly #resume = (): void => {
    clearTimeout(this.#timer);
    if (document.hidden || !navigator.onLine) return;
    this.#timer = setTimeout(() => void this.#turn(), Math.max(0, this.#dueAt - Date.now()));
  };

  async #turn(): Promise<void> {
    // Until there is an answer nothing else is due.
    this.#dueAt = Infinity;
    const seconds = this.#seconds;
    const isWell = await this.#ask().catch(() => false);
    if (seconds !== this.#seconds || seconds === 0) return;
    this.#failures = isWell ? 0 : this.#failures + 1;
    this.#plan();
  }
}
