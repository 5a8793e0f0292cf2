/** `<news-timeline>` in Astro's templates, which write HTML: attributes, and no objects. */
import type {NewsTimelineAttributes, NewsTimelineProperties} from './element.js';

export * from '../dist/types/define.js';

/** Those that are attributes under the same name. */
type SameName = Exclude<
  keyof NewsTimelineProperties,
  'data' | 'hiddenGroups' | 'refreshSeconds' | Camel<keyof NewsTimelineAttributes>
>;
type Camel<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<Rest>}`
  : Name;

export type NewsTimelineMarkup = Pick<NewsTimelineProperties, SameName> &
  NewsTimelineAttributes & {data?: string | undefined};

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements {
      'news-timeline': Omit<HTMLAttributes, keyof NewsTimelineMarkup> & NewsTimelineMarkup;
    }
  }
}
