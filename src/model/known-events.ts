import {isSameValue} from './is-same-value.js';
import {searchInOrder} from './search-in-order.js';
import type {EventDraft} from './event-draft.js';

/** What a reading takes for granted. */
export interface ReadingTerms {
  /** BCP 47 tag of the texts, which dates may be read by. */
  readonly language: string | undefined;
  /** Milliseconds from 1970-01-01T00:00Z. */
  readonly now: number;
}

/** An event, and the value it was read from. */
export interface KnownEvent {
  readonly value: unknown;
  readonly event: EventDraft;
  /** Empty where none was given: one that was made may be another event's by now. */
  readonly givenId: string;
}

/** Finds the event that was read from an equal value, in an earlier version. */
export type FindKnown = (value: unknown) => KnownEvent | undefined;

/**
 * Events of an earlier version of the data with the values they were read from, so that those which
 * did not change need not be read again. Only events without an issue are kept, and only those whose
 * status no clock decides any more.
 */
export class KnownEvents {
  readonly #known: KnownEvent[] = [];
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

  /** To be called in the order of the data, and before an event without an id is given one. */
  keep(value: unknown, event: EventDraft): void {
    if (typeof value !== 'object' || event.status === 'planned') return;
    this.#known.push({value, event, givenId: event.id});
  }

  /** The same for one that an earlier version kept, read from the same value. */
  keepKnown(known: KnownEvent): void {
    this.#known.push(known);
  }

  /**
   * Begins a search for the values of a newer version, in their order. Most stand where they stood: for
   * 10,000 of them no keys are made. One that was moved is not found, and read again.
   */
  search(): FindKnown {
    const placeOf = searchInOrder(this.#known.length, (index, value) =>
      isSameValue(this.#known[index]?.value, value),
    );
    return (value) => this.#known[placeOf(value)];
  }
}
