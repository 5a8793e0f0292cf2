import type {Timeline} from '../model/timeline.js';

interface Counted {
  readonly tag: string;
  count: number;
}

/**
 * The languages that a timeline can be read in: those that half of its events at least have a headline in,
 * in the order of the data. What is written later than the rest may not have been translated yet.
 * @returns BCP 47 tags as the data have them
 */
export function languagesOf({
  events,
  language,
}: Pick<Timeline, 'events' | 'language'>): readonly string[] {
  const counts = new Map<string, Counted>();
  const counted = (tag: string): Counted => {
    const key = tag.toLowerCase();
    const known = counts.get(key) ?? {tag, count: 0};
    counts.set(key, known);
    return known;
  };
  // Looked up once: most timelines are in one language, and some are long.
  let own: Counted | undefined;
  for (const {headline} of events) {
    if (typeof headline !== 'string') {
      for (const tag of Object.keys(headline)) counted(tag).count++;
    } else if (headline && language) {
      own ??= counted(language);
      own.count++;
    }
  }
  return [...counts.values()].filter(({count}) => count * 2 >= events.length).map(({tag}) => tag);
}
