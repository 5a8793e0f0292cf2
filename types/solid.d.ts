/** `<news-timeline>` in Solid's JSX. Importing it registers the tag as well. */
import type {JSX} from 'solid-js';
import type {
  NewsTimeline,
  NewsTimelineAttributes,
  NewsTimelineEvents,
  NewsTimelineProperties,
} from './element.js';

export * from '../dist/types/define.js';

/** Solid sets what it is given as properties; `attr:refresh` is the attribute of that name. */
export type NewsTimelineProps = Omit<
  JSX.HTMLAttributes<NewsTimeline>,
  keyof NewsTimelineProperties
> &
  NewsTimelineProperties &
  Omit<NewsTimelineAttributes, 'refresh'> & {
    [Name in keyof NewsTimelineProperties as `prop:${Name}`]?: NewsTimelineProperties[Name];
  } & {
    [Name in keyof NewsTimelineAttributes as `attr:${Name}`]?: NewsTimelineAttributes[Name];
  } & {
    [Name in keyof NewsTimelineEvents as `on:${Name}`]?:
      ((event: NewsTimelineEvents[Name]) => void) | undefined;
  };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'news-timeline': NewsTimelineProps;
    }
  }
}
