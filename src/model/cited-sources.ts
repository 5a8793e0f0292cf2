import type {Source, Timeline, TimelineEvent} from './timeline.js';

/** A source of a timeline, and what it is the source of. */
export interface CitedSource {
  readonly source: Source;
  /** Each once, in the timeline's order. */
  readonly events: readonly TimelineEvent[];
}

interface Citation {
  source: Source;
  readonly events: Set<TimelineEvent>;
}

/**
 * All sources of a timeline, those of its claims too, each once and in the order in which they are first
 * named. Those with one address are one; without an address, those with one title and publisher.
 */
export function citedSources({events}: Timeline): readonly CitedSource[] {
  const citations = new Map<string, Citation>();
  for (const event of events) {
    for (const source of sourcesOf(event)) {
      const key = keyOf(source);
      const known = citations.get(key);
      if (known) {
        known.source = merged(known.source, source);
        known.events.add(event);
      } else {
        citations.set(key, {source: merged(source, source), events: new Set([event])});
      }
    }
  }
  return [...citations.values()].map(({source, events: of}) => ({source, events: [...of]}));
}

function sourcesOf({sources, claims}: TimelineEvent): readonly Source[] {
  return [...sources, ...claims.flatMap(({source}) => source ?? [])];
}

function keyOf({url, title, publisher}: Source): string {
  return url ?? JSON.stringify([title, publisher]);
}

/** What one mention says of a source and another does not. Words quoted from it belong to an event. */
function merged(first: Source, second: Source): Source {
  return {
    url: first.url,
    title: first.title ?? second.title,
    publisher: first.publisher ?? second.publisher,
    published: first.published ?? second.published,
  };
}
