import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Input, InputValue} from './input.js';
import {receivedFile, type FileRequest, type Refusal} from './received-file.js';
import type {SourceRecovery} from './source-recovery.js';

/** A file that takes longer, in milliseconds, is waited for in sight of the reader. */
const SHORT_WAIT = 300;

/**
 * Opens the file that `src` names. The last address wins, in whatever order answers come; a request that
 * nobody waits for any more, or whose element left the page, is given up.
 */
export class RemoteDoor implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onLong: () => void;
  readonly #task: Task<readonly [], Input>;
  #src = '';
  /** Loaded when a file cannot be had. */
  #recovery: SourceRecovery | undefined;
  /** Whether the file has been waited for so long that the reader should see it. */
  isSlow = false;

  /** @param onLong called, perhaps several times, while a long file is on its way */
  constructor(host: ReactiveControllerHost & HTMLElement, onLong: () => void) {
    this.#host = host;
    this.#onLong = onLong;
    this.#task = new Task(host, {
      autoRun: false,
      task: (_args, {signal}) => this.#open(signal),
    });
    host.addController(this);
  }

  /**
   * What has become of the file by now; nothing while it is on its way.
   * @param src its address; an empty one closes the door
   */
  input(src: string): Input | undefined {
    if (src !== this.#src && this.#host.isConnected) {
      this.#src = src;
      this.#recovery?.end();
      this.#recovery = undefined;
      this.#task.abort();
      this.retry();
    }
    const {status, value} = this.#task;
    return status === TaskStatus.COMPLETE ? value : undefined;
  }

  /** Asks for the file again. */
  readonly retry = (): void => {
    if (this.#src) void this.#task.run([]);
  };

  /** Asks for the file, whatever is known of it already. */
  receive(signal: AbortSignal, request: FileRequest): Promise<InputValue | Refusal> {
    return receivedFile(this.#src, signal, request);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // An element that is only moved is back by then, and its request goes on.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#recovery?.end();
      if (this.#task.status !== TaskStatus.PENDING) return;
      this.#task.abort();
      this.#src = '';
    });
  }

  async #open(signal: AbortSignal): Promise<Input> {
    this.isSlow = false;
    const timer = setTimeout(() => {
      this.isSlow = true;
      this.#host.requestUpdate();
    }, SHORT_WAIT);
    const received = await this.receive(signal, {onLong: this.#onLong}).finally(() => {
      clearTimeout(timer);
    });
    if ('value' in received) return received;
    this.#recovery ??= new (await import('./source-recovery.js')).SourceRecovery(this.retry);
    return {kind: 'failed', failure: await this.#recovery.diagnose(received, signal)};
  }
}
