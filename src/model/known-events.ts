import {isSameValue} from './is-same-value.js';
import type {EventDraft} from './event-draft.js';

/** What a reading takes for granted. */
export interface ReadingTerms {
  /** BCP 47 tag of the texts, which dates may be read by. */
  readonly language: string | undefined;
  /** Milliseconds from 1970-01-01T00:00Z. */
  readonly now: number;
}

interface Known {
  readonly value: unknown;
  readonly event: EventDraft;
  /** Empty where none was given: one that was made may be another event's by now. */
  readonly givenId: string;
}

/**
 * Events of an earlier version of the data with the values they were read from, so that those which
 * did not change need not be read again. Only events without an issue are kept, and only those whose
 * status no clock decides any more.
 */
export class KnownEvents {
  readonly #known = new Map<string, Known>();
  #terms: ReadingTerms | undefined;

  /** Begins a reading whose events are to be kept. */
  begin(terms: ReadingTerms): void {
    this.#terms = terms;
  }

  /** Whether a later reading on these terms would read the same from the same values. */
  holdsFor({language, now}: ReadingTerms): boolean {
    // What had happened is still to come, once a page sets the day back.
    return this.#terms?.language === language && (this.#terms?.now ?? now) <= now;
  }

  /** To be called before an event without an id is given one. */
  keep(value: unknown, event: EventDraft): void {
    const key = keyOf(value);
    if (!key || event.status === 'planned') return;
    this.#known.set(key, {value, event, givenId: event.id});
  }

  /** The event that was read from an equal value; one to which no id was given has none. */
  find(value: unknown): EventDraft | undefined {
    const key = keyOf(value);
    const known = key ? this.#known.get(key) : undefined;
    if (!known || !isSameValue(known.value, value)) return undefined;
    const {event, givenId} = known;
    return givenId ? event : {...event, id: ''};
  }
}

/** What finds a value among the earlier ones; equal values have equal keys. */
function keyOf(value: unknown): string | undefined {
  const {id, headline, date} = Object(value) as Readonly<Record<string, unknown>>;
  const parts = [id, headline, date].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join('\n') : undefined;
}
