import type {ReactiveControllerHost} from 'lit';

/** A part of the element that is loaded when it is first asked for, and then has the host updated. */
export class LazyPart<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #isAskedFor = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** Absent until it is there, and where it cannot be had. */
  get part(): Part | undefined {
    if (!this.#isAskedFor) void this.#ask();
    return this.#part;
  }

  async #ask(): Promise<void> {
    this.#isAskedFor = true;
    this.#part = await this.#load().catch(() => undefined);
    this.#host.requestUpdate();
  }
}
