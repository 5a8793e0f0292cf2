/** `<news-timeline>` in Preact's JSX. Importing it registers the tag as well. */
import type {HTMLAttributes} from 'preact';
import type {
  NewsTimeline,
  NewsTimelineAttributes,
  NewsTimelineEvents,
  NewsTimelineProperties,
} from './element.js';

export * from '../dist/types/define.js';

/** Preact sets `refresh` as a property, which is a method: say `refreshSeconds`. */
export type NewsTimelineProps = Omit<HTMLAttributes<NewsTimeline>, keyof NewsTimelineProperties> &
  NewsTimelineProperties &
  Omit<NewsTimelineAttributes, 'refresh'> & {
    [Name in keyof NewsTimelineEvents as `on${Name}`]?:
      ((event: NewsTimelineEvents[Name]) => void) | undefined;
  };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'news-timeline': NewsTimelineProps;
    }
  }
}
