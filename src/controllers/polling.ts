import {pollingWait} from './polling-wait.js';

/**
 * Asks again and again, each time some seconds after the last answer: twice as many after each failure,
 * none while the page is hidden or offline, and at once when it is back and an answer is due.
 */
export class Polling {
  readonly #ask: () => Promise<boolean>;
  #seconds = 0;
  #failures = 0;
  #dueAt = 0;
  #wait = 0;
  #isAsking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ask resolves to whether it went well */
  constructor(ask: () => Promise<boolean>) {
    this.#ask = ask;
  }

  /** @param seconds between two questions; 0, or what is no number, is never */
  start(seconds: number): void {
    if (seconds === this.#seconds) return;
    this.stop();
    if (!(seconds > 0 && seconds < Infinity)) return;
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
    const {least, most} = pollingWait(this.#seconds, this.#failures);
    this.#wait = least + Math.random() * (most - least);
    this.#dueAt = Date.now() + this.#wait;
    this.#resume();
  }

  readonly #resume = (): void => {
    clearTimeout(this.#timer);
    // Until there is an answer nothing else is due.
    if (this.#isAsking || document.hidden || !navigator.onLine) return;
    // A clock that was set back must not make the wait longer.
    const left = Math.min(this.#wait, Math.max(0, this.#dueAt - Date.now()));
    this.#timer = setTimeout(() => void this.#turn(), left);
  };

  async #turn(): Promise<void> {
    this.#isAsking = true;
    const seconds = this.#seconds;
    const isWell = await this.#askWell();
    this.#isAsking = false;
    if (this.#seconds === 0) return;
    // An answer that was asked for before a restart says nothing of what came after.
    if (seconds === this.#seconds) this.#failures = isWell ? 0 : this.#failures + 1;
    this.#plan();
  }

  async #askWell(): Promise<boolean> {
    try {
      return await this.#ask();
    } catch {
      return false;
    }
  }
}
