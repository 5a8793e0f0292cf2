import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Input, InputValue} from './input.js';
import {LazyPart} from './lazy-part.js';
import type {MarkupDoor} from './markup-door.js';
import type {RemoteDoor} from './remote-door.js';

/** What a page gives by attributes and properties. */
export interface Given {
  readonly data: unknown;
  /** An address; blank is none. */
  readonly src: string | undefined;
}

const NONE: Input = {kind: 'none'};
const PENDING: Input = {kind: 'pending'};
const MISSING: Input = {kind: 'failed', failure: {code: 'part-missing', address: ''}};

/** What markup has in it that holds events. */
const EVENTS = 'li, dt, td, time, script';

/** The part that reads markup, once it is there. */
let part: typeof import('./markup-door.js') | undefined;

/** Loads the part that reads markup: from then on a tag is drawn with its first update. */
export async function loadMarkupDoor(): Promise<typeof import('./markup-door.js')> {
  return (part = await import('./markup-door.js'));
}

/**
 * Decides by which door the data come in: a value wins over an address, an address
 * over the markup inside the tag. The code of a door is loaded
 * when it is first needed; taking away what wins opens the next.
 */
export class DoorController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #remote: LazyPart<RemoteDoor>;
  readonly #markup: LazyPart<MarkupDoor>;
  #value: InputValue = {kind: 'value', value: undefined};
  /** What has become of the file at the address. */
  #file: Input | undefined;
  /** A newer version of a file, and the one it replaces. */
  #newer: {readonly input: Input; readonly before: Input | undefined} | undefined;
  /** The door to a file, while it is open. */
  remote: RemoteDoor | undefined;

  /** @param onLong called, perhaps several times, while a long file is on its way */
  constructor(host: ReactiveControllerHost & HTMLElement, onLong: () => void) {
    this.#host = host;
    this.#remote = new LazyPart(host, async () => {
      const {RemoteDoor} = await import('./remote-door.js');
      return new RemoteDoor(host, onLong);
    });
    this.#markup = new LazyPart(host, () =>
      part
        ? new part.MarkupDoor(host)
        : loadMarkupDoor().then(({MarkupDoor}) => new MarkupDoor(host)),
    );
    host.addController(this);
  }

  hostConnected(): void {
    // Children may come after the tag.
    this.#host.shadowRoot?.addEventListener('slotchange', () => {
      this.#host.requestUpdate();
    });
  }

  /** The file in the newest version known. */
  get newest(): Input | undefined {
    return this.#newer && this.#newer.before === this.#file ? this.#newer.input : this.#file;
  }

  /** What there is to read: the same object as long as nothing new has come. */
  input({data, src}: Given): Input {
    const isGiven = data !== undefined && data !== null && data !== '';
    const address = isGiven ? '' : (src ?? '').trim();
    const remote = address || this.remote ? this.#remote.part : undefined;
    this.#file = remote?.input(address);
    this.remote = address ? remote : undefined;
    if (isGiven) {
      if (!Object.is(this.#value.value, data)) this.#value = {kind: 'value', value: data};
      return this.#value;
    }
    if (!address) return this.#ofMarkup();
    return this.newest ?? (this.#remote.isMissing ? MISSING : PENDING);
  }

  #ofMarkup(): Input {
    const mayHold = this.#markup.isAskedFor || this.#host.querySelector(EVENTS);
    if (!mayHold || this.#markup.isMissing) return NONE;
    return this.#markup.part?.input ?? PENDING;
  }

  /** Has a newer version of the file read. */
  renew(input: Input): void {
    this.#newer = {input, before: this.#file};
    this.#host.requestUpdate();
  }
}
