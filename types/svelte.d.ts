/** `<news-timeline>` in Svelte's templates. Importing it registers the tag as well. */
import type {HTMLAttributes} from 'svelte/elements';
import type {
  NewsTimeline,
  NewsTimelineAttributes,
  NewsTimelineEvents,
  NewsTimelineProperties,
} from './element.js';

export * from '../dist/types/define.js';

/** Svelte sets what it is given as properties: say `refreshSeconds`, since `refresh` is a method. */
export type NewsTimelineProps = Omit<HTMLAttributes<NewsTimeline>, keyof NewsTimelineProperties> &
  NewsTimelineProperties &
  Omit<NewsTimelineAttributes, 'refresh'> & {
    [Name in keyof NewsTimelineEvents as `on${Name}`]?:
      ((event: NewsTimelineEvents[Name]) => void) | undefined;
  };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'news-timeline': NewsTimelineProps;
  }
}
