import type {Timeline} from '../model/timeline.js';

/**
 * The languages that a timeline can be read in: those that half of its events at least have a headline in,
 * in the order of the data. What is written later than the rest may not have been translated yet.
 * @returns BCP 47 tags as the data have them
 */
export function languagesOf({
  events,
  language,
}: Pick<Timeline, 'events' | 'language'>): readonly string[] {
  const counts = new Map<string, {readonly tag: string; count: number}>();
  for (const {headline} of events) {
    const tags =
      typeof headline !== 'string' ? Object.keys(headline) : headline && language ? [language] : [];
    for (const tag of tags) {
      const known = counts.get(tag.toLowerCase()) ?? {tag, count: 0};
      known.count++;
      counts.set(tag.toLowerCase(), known);
    }
  }
  return [...counts.values()].filter(({count}) => count * 2 >= events.length).map(({tag}) => tag);
}
