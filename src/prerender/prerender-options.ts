import type {Issue} from '../model/issue.js';

/** A value of an attribute; `true` writes the name alone, `false` leaves it out. */
export type AttributeValue = string | number | boolean;

/** How a timeline is written as HTML. All of it may be left out. */
export interface PrerenderOptions {
  /** How to read the input. Default: by what is in it. */
  readonly format?: 'auto' | 'json' | 'timelinejs' | 'csv' | undefined;
  /** BCP 47 tag of words and dates. Default: the document's language, else English. */
  readonly language?: string | undefined;
  /** The date that counts as today: EDTF, or milliseconds from 1970-01-01T00:00Z. Default: the clock. */
  readonly now?: number | string | undefined;
  /** Which zone times of day are shown in: `event` (each in its own) or an IANA name. */
  readonly timeZone?: string | undefined;
  /** The timeline's heading; overrides the document's title. */
  readonly heading?: string | undefined;
  /** Level of that heading, 2 (the default) to 6; events stand one below. */
  readonly headingLevel?: number | undefined;
  readonly layout?: 'auto' | 'list' | 'axis' | 'story' | undefined;
  readonly order?: 'oldest-first' | 'newest-first' | undefined;
  readonly spacing?: 'even' | 'time' | undefined;
  /** Address of the data. Nothing is asked for here: it is written for the browser, instead of the data. */
  readonly src?: string | undefined;
  /**
   * What else the tag carries, by the names of HTML. Names that are none, and those of event handlers and
   * of `style`, are left out.
   */
  readonly attributes?: Readonly<Record<string, AttributeValue | undefined>> | undefined;
  /**
   * How the data reach the component, where there is no `src`. `attribute`, the default: in the tag's own `data`,
   * which is taken over the fastest. `script`: in an inline script of data. `auto`: by the list itself, if it says
   * all there is, else in a script. `markup`: by the list alone, whatever is lost.
   */
  readonly data?: 'attribute' | 'script' | 'auto' | 'markup' | undefined;
  /** Whether the same is said to machines, as JSON-LD of schema.org. Default: no. */
  readonly jsonLd?: boolean | undefined;
  /** Address of `news-timeline.js`, which is loaded behind the tag. Default: no script is written. */
  readonly script?: string | undefined;
  /**
   * Least height of the timeline in CSS pixels, by the least width of the window it holds from:
   * `{0: 2400, 768: 1500}`. Default: it is as high as the list.
   */
  readonly reserve?: Readonly<Record<number, number>> | undefined;
  /** What the page's policy allows styles by: with it, the rules of `reserve` are in the HTML. */
  readonly nonce?: string | undefined;
  /**
   * Whether the list is drawn as the component draws it, too: as a declarative shadow root, which the
   * component takes over as it stands. Takes the package `@lit-labs/ssr`. Default: no.
   */
  readonly shadow?: boolean | undefined;
  /**
   * Address of a style sheet with the rules of the shadow root, which are `css` of the result's `shadow`.
   * Default: they are in the HTML, with the `nonce`, if there is one.
   */
  readonly shadowHref?: string | undefined;
}

/** What became of a shadow root that was asked for. */
export type ShadowOutcome =
  | {
      readonly kind: 'written';
      /** Its rules: of the component, and of this timeline. */
      readonly css: string;
    }
  | {
      /** There is the list alone. */
      readonly kind: 'left-out';
      /** Why: a sentence in English without its full stop. */
      readonly reason: string;
    };

/** A timeline as HTML. */
export interface Prerendered {
  /** The tag and what belongs to it. All texts in it are escaped. */
  readonly html: string;
  /**
   * Rules for the page's own style sheet: they keep the room there is to `reserve`, and have a browser lay out
   * a list of more than 60 events as the reader gets to it. Empty where there is neither, and with a `nonce`.
   */
  readonly css: string;
  /** What is wrong with the data, all of it; empty when nothing is. */
  readonly issues: readonly Issue[];
  /** What became of the shadow root; absent where none was asked for. */
  readonly shadow?: ShadowOutcome | undefined;
}
