import {BubblingEvent} from './bubbling-event.js';

/**
 * Something of another company's is about to be loaded: the reader asked for it, or the attribute `media`
 * did. Cancelled, it is not. What has to be found out first is given to `waitUntil`.
 */
export class TimelineMediaRequestEvent extends BubblingEvent<{
  /** What would be loaded. */
  readonly url: string;
  /** Whose it is: `youtube` and the like, or the host of a frame that nobody knows. */
  readonly provider: string;
}> {
  readonly #waits: Promise<unknown>[] = [];

  constructor(url: string, provider: string) {
    super('timeline-media-request', {url, provider}, true);
  }

  /** Puts it off until the promise is fulfilled; rejected, it is refused. To be called while the event is on its way. */
  waitUntil(promise: PromiseLike<unknown>): void {
    this.#waits.push(Promise.resolve(promise));
  }

  /** Whether it may be loaded; to be asked after the event has been dispatched. */
  async isGranted(): Promise<boolean> {
    if (this.defaultPrevented) return false;
    try {
      await Promise.all(this.#waits);
      return true;
    } catch {
      return false;
    }
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-media-request': TimelineMediaRequestEvent;
  }
}
