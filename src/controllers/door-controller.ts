import type {ReactiveControllerHost} from 'lit';
import type {Input, InputValue} from './input.js';
import type {RemoteDoor} from './remote-door.js';

/** What a page gives by attributes and properties. */
export interface Given {
  readonly data: unknown;
  /** An address; blank is none. */
  readonly src: string | undefined;
}

const NONE: Input = {kind: 'none'};
const PENDING: Input = {kind: 'pending'};

/**
 * Decides by which door the data come in: a value wins over an address. The code of a door is loaded
 * when it is first needed; taking away what wins opens the next.
 */
export class DoorController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #value: InputValue = {kind: 'value', value: undefined};
  #remote: RemoteDoor | undefined;
  /** What there is as long as a door is not there. */
  #instead = PENDING;
  #isLoading = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** The door that is open, if it is one to a file. */
  get remote(): RemoteDoor | undefined {
    return this.#remote?.isOpen ? this.#remote : undefined;
  }

  /** What there is to read: the same object as long as nothing new has come. */
  input({data, src}: Given): Input {
    const isGiven = data !== undefined && data !== null && data !== '';
    const address = isGiven ? '' : (src ?? '').trim();
    const file = this.#remote?.input(address);
    if (isGiven) {
      if (!Object.is(this.#value.value, data)) this.#value = {kind: 'value', value: data};
      return this.#value;
    }
    if (!address) return NONE;
    if (!file) void this.#loadRemote(address);
    return file ?? this.#instead;
  }

  async #loadRemote(address: string): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      this.#remote = new (await import('./remote-door.js')).RemoteDoor(this.#host);
    } catch {
      this.#instead = {kind: 'failed', failure: {code: 'part-missing', address}};
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }
}
