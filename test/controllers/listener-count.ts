/** Counts listeners that were added to these targets and not yet removed. */
export class ListenerCount {
  readonly #targets: readonly EventTarget[];
  readonly #listeners = new Map<string, unknown>();
  #lastId = 0;
  readonly #ids = new Map<unknown, number>();

  constructor(...targets: readonly EventTarget[]) {
    this.#targets = targets;
    for (const [index, target] of targets.entries()) {
      const {addEventListener, removeEventListener} = target;
      target.addEventListener = (type: string, listener: EventListener): void => {
        this.#listeners.set(this.#key(index, type, listener), listener);
        addEventListener.call(target, type, listener);
      };
      target.removeEventListener = (type: string, listener: EventListener): void => {
        this.#listeners.delete(this.#key(index, type, listener));
        removeEventListener.call(target, type, listener);
      };
    }
  }

  get count(): number {
    return this.#listeners.size;
  }

  restore(): void {
    for (const target of this.#targets) {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    }
  }

  #key(target: number, type: string, listener: unknown): string {
    if (!this.#ids.has(listener)) this.#ids.set(listener, ++this.#lastId);
    return [target, type, this.#ids.get(listener)].join(' ');
  }
}
