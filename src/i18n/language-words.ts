import type {DateTexts} from '../dates/date-texts.js';

/**
 * A text that counts something, by the plural categories of CLDR that the language has; `other` is always
 * there. One text alone is that of every count.
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export type Counted =
  | string
  | (Readonly<Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>> & {
      readonly other: string;
    });

/**
 * Everything that is said of nearly every timeline, in one language. `{0}` and `{1}` stand for what is put
 * in. English is the model: what it says in each place stands in the files beside this one.
 */
export interface LanguageWords {
  /** Status of an event, as a word in a small frame. */
  readonly planned: string;
  readonly cancelled: string;
  readonly postponed: string;
  readonly disputed: string;
  readonly today: string;
  /** `{0} later`, such as “2 years 7 months later”. */
  readonly later: string;
  /** `{0} earlier`, in a list that runs from new to old. */
  readonly earlier: string;
  /** Before the sources of an event: “Source”, “Sources”, by how many there are. */
  readonly sources: Counted;
  /** Between a word and what it introduces, such as the sources; default: `: `. */
  readonly colon?: string;
  /** Ends a sentence; default: `.`. */
  readonly stop?: string;
  readonly alsoReported: string;
  /** “This timeline cannot be shown.” */
  readonly error: string;

  /** “Periods”: names the list of eras. */
  readonly eras: string;
  /** Before a date. */
  readonly updated: string;
  readonly correction: string;
  /** `Correction, {0}`: of a day. */
  readonly correctionOf: string;
  /** “Accounts that differ”. */
  readonly accounts: string;
  /** “Reported”: above the timeline's own account. */
  readonly reported: string;
  /** “No events yet.” */
  readonly empty: string;
  /** “{0} entries could not be read.” */
  readonly partial: Counted;

  /** “View”: names a row of buttons. */
  readonly view: string;
  readonly asList: string;
  readonly asAxis: string;
  readonly asStory: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** “All”: a button that shows all of the time there is. */
  readonly all: string;
  readonly previous: string;
  readonly next: string;
  /** `{0} of {1}`: where an event stands among all. */
  readonly place: string;
  /** “{0} events: zoom in”. */
  readonly cluster: Counted;
  /** “{0} events at one time: list them”. */
  readonly atOnce: Counted;
  /** “{0} more: Next goes through them”; names the button `next`. */
  readonly more: Counted;
  /** “{0} events have no date. The list shows them.” */
  readonly undated: Counted;
  /** “Choose one of {0} events to read it here.” */
  readonly choose: Counted;
  /** “Other”: events of no group. */
  readonly others: string;
  /** “Slides”: names them to a screen reader. */
  readonly slides: string;
  /** “Introduction”: the slide before the first event. */
  readonly beginning: string;
  readonly isFirst: string;
  readonly isLast: string;

  readonly groups: string;
  readonly search: string;
  /** “{0} events”. */
  readonly events: Counted;
  /** `{0} of {1} events`, by the plural of the second. */
  readonly shown: Counted;
  /** `Show all {0}`: events. */
  readonly showAll: string;
  readonly showKey: string;
  readonly noneFound: string;
  readonly clearSearch: string;
  readonly allHidden: string;
  /** “{0} events have these words, but are hidden.” */
  readonly foundHidden: Counted;
  /** “Show them”, by how many there are; without the number. */
  readonly showHidden: Counted;

  /** “New”, “Corrected”: marks of an event. */
  readonly isNew: string;
  readonly corrected: string;
  /** “{0} new events”, on a button. */
  readonly newEvents: Counted;
  readonly corrections: Counted;
  readonly showWhole: string;
  readonly loading: string;
  readonly retry: string;
}

/** What another site shows. */
export type Content =
  'video' | 'audio' | 'post' | 'map' | 'chart' | 'document' | 'picture' | 'page';

/** What is said of media, and where readers pass a timeline on, in one language. */
export interface MoreLanguageWords {
  /** In front of what a picture shows, on the button that opens it: “Enlarge:”. */
  readonly enlarge: string;
  readonly picture: string;
  readonly pictures: string;
  readonly pictureLost: string;
  readonly openPicture: string;
  readonly cannotPlay: string;
  readonly openFile: string;
  readonly close: string;
  readonly previousPicture: string;
  readonly nextPicture: string;
  /** Of whom and what: `{0} {1}`, “YouTube video”; `{1}` is one of `contents`. */
  readonly nameOf: string;
  readonly contents: Readonly<Record<Content, string>>;
  /** On a button: “Load video”. */
  readonly load: Readonly<Record<Content, string>>;
  /** “Loads a video from {0}.”; `{0}` is a list of hosts. */
  readonly willLoad: Readonly<Record<Content, string>>;
  readonly loaded: string;
  readonly waiting: string;
  readonly refused: string;
  /** “Always load {0}”: a provider. */
  readonly always: string;
  /** “Open on {0}”. */
  readonly open: string;

  readonly copyLink: string;
  readonly linkCopied: string;
  /** `Link copied: {0}`. */
  readonly linkCopiedTo: string;
  readonly link: string;
  readonly share: string;
  readonly addToCalendar: string;
  /** “Sources”: heads the list of all. */
  readonly allSources: string;
  /** “For”: before the events that a source is one of. */
  readonly sourceOf: string;
  readonly untitled: string;
  /** Before the kinds of file. */
  readonly download: string;

  /** “Language”: names the buttons that choose it. */
  readonly language: string;
}

/** All that a timeline says in one language: a missing text fails the build of those who write it. */
export interface TimelineWords extends LanguageWords, MoreLanguageWords {
  /** How it says dates; absent: as the browser does, with signs for what stands around them. */
  readonly dates?: DateTexts;
}

/** Some of it. */
export type GivenWords = Readonly<Partial<TimelineWords>>;
