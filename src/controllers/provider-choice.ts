const KEY = 'news-timeline:always-load';

/** Which providers a reader wants loaded without being asked; the same in all timelines of a page. */
class ProviderChoice {
  readonly #chosen: Set<string>;
  readonly #listeners = new Set<() => void>();

  constructor() {
    this.#chosen = new Set(stored());
  }

  has(provider: string): boolean {
    return this.#chosen.has(provider);
  }

  toggle(provider: string): void {
    if (!this.#chosen.delete(provider)) this.#chosen.add(provider);
    store([...this.#chosen]);
    // A listener may take itself or another off.
    for (const listener of [...this.#listeners]) listener();
  }

  /** @returns what ends it */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

/** Kept for the next page where the browser lets it: in a frame without an origin, it throws at the name. */
function stored(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

function store(chosen: readonly string[]): void {
  try {
    if (chosen.length > 0) localStorage.setItem(KEY, JSON.stringify(chosen));
    else localStorage.removeItem(KEY);
  } catch {
    // It holds until the page is left.
  }
}

export const providerChoice = new ProviderChoice();
