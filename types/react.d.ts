/** `<news-timeline>` in React 19's JSX. Importing it registers the tag as well. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {
  NewsTimeline,
  NewsTimelineAttributes,
  NewsTimelineEvents,
  NewsTimelineProperties,
  NewsTimelineStyle,
} from './element.js';

export * from '../dist/types/define.js';

/** React sets `refresh` as a property, which is a method: say `refreshSeconds`. */
export type NewsTimelineProps = Omit<
  DetailedHTMLProps<HTMLAttributes<NewsTimeline>, NewsTimeline>,
  keyof NewsTimelineProperties
> &
  NewsTimelineProperties &
  Omit<NewsTimelineAttributes, 'refresh'> & {
    [Name in keyof NewsTimelineEvents as `on${Name}`]?:
      ((event: NewsTimelineEvents[Name]) => void) | undefined;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'news-timeline': NewsTimelineProps;
    }
  }
  interface CSSProperties extends NewsTimelineStyle {}
}
