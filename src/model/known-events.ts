import {isSameValue} from './is-same-value.js';
import type {EventDraft} from './event-draft.js';

/**
 * Events of an earlier version of the data with the values they were read from, so that those which
 * did not change need not be read again. Only events without an issue are kept, and only those whose
 * status no clock decides any more.
 */
export class KnownEvents {
  readonly #known = new Map<string, readonly [value: unknown, event: EventDraft]>();

  keep(value: unknown, event: EventDraft): void {
    const key = keyOf(value);
    if (key && event.status !== 'planned') this.#known.set(key, [value, event]);
  }

  /** The event that was read from an equal value. */
  find(value: unknown): EventDraft | undefined {
    const key = keyOf(value);
    const [before, event] = (key && this.#known.get(key)) || [];
    return event && isSameValue(before, value) ? event : undefined;
  }
}

/** What finds a value among the earlier ones; equal values have equal keys. */
function keyOf(value: unknown): string | undefined {
  const {id, headline, date} = Object(value) as Readonly<Record<string, unknown>>;
  const parts = [id, headline, date].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join('\n') : undefined;
}
