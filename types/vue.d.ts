/** `<news-timeline>` in Vue's templates. Importing it registers the tag as well. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {NewsTimeline, NewsTimelineEvents, NewsTimelineProperties} from './element.js';

export * from '../dist/types/define.js';

/** `heading-level` → `HeadingLevel`, as Vue names listeners. */
type Pascal<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Head>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** A plain attribute of a template is a text. */
type InTemplate<Value> = [Extract<Value, number>] extends [never] ? Value : Value | `${number}`;

/** Vue sets `refresh` as a property, which is a method: say `refreshSeconds`. */
export type NewsTimelineProps = {
  [Name in keyof NewsTimelineProperties]?: unknown extends NewsTimelineProperties[Name]
    ? unknown
    : InTemplate<NewsTimelineProperties[Name]>;
} & {
  [Name in keyof NewsTimelineEvents as `on${Pascal<Name>}`]?:
    ((event: NewsTimelineEvents[Name]) => void) | undefined;
};

declare module 'vue' {
  interface GlobalComponents {
    'news-timeline': new () => NewsTimeline & {
      $props: Omit<HTMLAttributes, keyof NewsTimelineProps> & PublicProps & NewsTimelineProps;
      $slots: {default?: () => unknown};
    };
  }
}
