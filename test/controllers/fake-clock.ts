interface Timer {
  readonly at: number;
  readonly call: () => void;
}

/** What the clock stands in for. */
const REAL = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  now: Date.now,
  random: Math.random,
};

/**
 * Stands in for the page's clock, timers and chance: time passes when a test says so, and every timer
 * that falls due is called in its turn.
 */
export class FakeClock {
  readonly #timers = new Map<number, Timer>();
  #lastId = 0;
  /** Milliseconds from 1970-01-01T00:00Z. A test may set it, as a reader sets their clock. */
  now = 1_750_000_000_000;
  /** What `Math.random` gives, from 0 to 1. */
  chance = 0.5;
  /** Milliseconds that have passed, whatever the clock says. */
  #passed = 0;

  /** Takes the place of the real one until `restore`. */
  constructor() {
    // Typed for Node and browsers, whose timers are objects in the one and numbers in the other.
    const setTimeout: unknown = (call: () => void, delay = 0) => {
      // As browsers count: in 32 bits, so that an endless wait is none (HTML, section 8.6).
      this.#timers.set(++this.#lastId, {at: this.#passed + Math.max(0, delay | 0), call});
      return this.#lastId;
    };
    globalThis.setTimeout = setTimeout as typeof globalThis.setTimeout;
    globalThis.clearTimeout = (id) => void this.#timers.delete(id as number);
    Date.now = () => this.now;
    Math.random = () => this.chance;
  }

  restore(): void {
    Object.assign(globalThis, {setTimeout: REAL.setTimeout, clearTimeout: REAL.clearTimeout});
    Date.now = REAL.now;
    Math.random = REAL.random;
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** Lets seconds pass, with all that falls due in them and all promises that it settles. */
  async pass(seconds: number): Promise<void> {
    const end = this.#passed + seconds * 1000;
    await settled();
    for (let due = this.#next(end); due; due = this.#next(end)) {
      const [id, {at, call}] = due;
      this.#timers.delete(id);
      this.#moveTo(at);
      call();
      await settled();
    }
    this.#moveTo(end);
  }

  #moveTo(moment: number): void {
    this.now += moment - this.#passed;
    this.#passed = moment;
  }

  #next(end: number): [number, Timer] | undefined {
    const due = [...this.#timers].filter(([, {at}]) => at <= end);
    return due.sort(([, a], [, b]) => a.at - b.at)[0];
  }
}

/** Lets promises that wait for nothing but each other come to their end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
