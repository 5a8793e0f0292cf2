import type {ReactiveControllerHost} from 'lit';

/** A part of the element that is loaded when it is first asked for, and then has the host updated. */
export class LazyPart<Part extends object> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part> | Part;
  #part: Part | undefined;
  /** Whether it cannot be had. */
  isMissing = false;
  #asked: Promise<Part | undefined> | undefined;

  /** @param load what it gives at once is there at once */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part> | Part) {
    this.#host = host;
    this.#load = load;
  }

  /** Absent until it is there, and where it cannot be had. */
  get part(): Part | undefined {
    void this.request();
    return this.#part;
  }

  /** Whether it was asked for. */
  get isAskedFor(): boolean {
    return this.#asked !== undefined;
  }

  /** Resolves to the part, or to nothing where it cannot be had. */
  request(): Promise<Part | undefined> {
    return (this.#asked ??= this.#ask());
  }

  async #ask(): Promise<Part | undefined> {
    try {
      const part = this.#load();
      // By what it has, not by its class: libraries put one of theirs in the place of `Promise`.
      this.#part = 'then' in part ? await part : part;
    } catch {
      this.isMissing = true;
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}
