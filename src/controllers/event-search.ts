import type {TimelineEvent} from '../model/timeline.js';
import {foldedWords} from '../text/folded-words.js';
import {eventText, type EventTextContext} from './event-text.js';

/** Folding so many events is not felt. */
const FEW = 200;

/** Finds words in events. What an event says is folded once, when it is first looked through. */
export class EventSearch {
  readonly #context: EventTextContext;
  readonly #folded = new WeakMap<TimelineEvent, string>();

  constructor(context: EventTextContext) {
    this.#context = context;
  }

  /** Whether all of these words occur in the event; they come folded. */
  hasWords(event: TimelineEvent, words: readonly string[]): boolean {
    if (words.length === 0) return true;
    const text = this.#textOf(event);
    return words.every((word) => text.includes(word));
  }

  /** Whether these events can be looked through within a frame: few of them have to be folded yet. */
  isReadyFor(events: readonly TimelineEvent[]): boolean {
    let unknown = 0;
    for (const event of events) {
      if (!this.#folded.has(event) && ++unknown > FEW) return false;
    }
    return true;
  }

  /** Folds events, one in a step. */
  *preparation(events: readonly TimelineEvent[]): Generator<undefined, true, undefined> {
    for (const event of events) {
      this.#textOf(event);
      yield;
    }
    return true;
  }

  #textOf(event: TimelineEvent): string {
    let text = this.#folded.get(event);
    if (text === undefined) {
      text = foldedWords(eventText(event, this.#context));
      this.#folded.set(event, text);
    }
    return text;
  }
}
