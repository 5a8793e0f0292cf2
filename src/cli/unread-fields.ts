/** A value of the data that nobody has read. */
export interface UnreadField {
  /** `events[3].mood` */
  readonly path: string;
  readonly value: unknown;
}

/**
 * Data that remember which of their fields were read: whatever a reader of any format does not ask for is
 * not in what it makes of them.
 */
export class WatchedData {
  readonly #data: unknown;
  readonly #read = new WeakMap<object, Set<PropertyKey>>();
  readonly #watched = new WeakMap<object, object>();

  /** @param data as `JSON.parse` gives them */
  constructor(data: unknown) {
    this.#data = data;
  }

  /** The data, to be read. */
  get value(): unknown {
    return this.#watch(this.#data);
  }

  /** What was not read and says something; of what is in an unread object, only that object. */
  unread(): readonly UnreadField[] {
    const found: UnreadField[] = [];
    // A list alone is the events of a document.
    this.#collect(this.#data, Array.isArray(this.#data) ? 'events' : '', found);
    return found;
  }

  #watch(value: unknown): unknown {
    if (!isObject(value)) return value;
    const known = this.#watched.get(value);
    if (known) return known;
    const read = new Set<PropertyKey>();
    const watched = new Proxy(value, {
      get: (target, key) => {
        read.add(key);
        return this.#watch(Reflect.get(target, key));
      },
    });
    this.#read.set(value, read);
    this.#watched.set(value, watched);
    return watched;
  }

  #collect(value: unknown, path: string, found: UnreadField[]): void {
    if (!isObject(value)) return;
    const read = this.#read.get(value);
    for (const [key, inside] of Object.entries(value)) {
      const step = Array.isArray(value) ? `[${key}]` : path ? `.${key}` : key;
      if (read?.has(key)) this.#collect(inside, path + step, found);
      else if (!isBlank(inside)) found.push({path: path + step, value: inside});
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isBlank(value: unknown): boolean {
  if (isObject(value)) return Object.keys(value).length === 0;
  return value === null || (typeof value === 'string' && !value.trim());
}
