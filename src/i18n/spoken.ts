import type {Status} from '../model/timeline.js';
import type {Content} from './language-words.js';
import type {Strings} from './strings.js';

/** What is said on an axis. */
export interface AxisStrings {
  /** Names the row of buttons. */
  readonly view: string;
  readonly asList: string;
  readonly asAxis: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly all: string;
  readonly previous: string;
  readonly next: string;
  /** Where an event stands among all. */
  readonly place: (place: number, total: number) => string;
  /** Events too near to each other to be told apart. */
  readonly cluster: (count: number) => string;
  /** Events that no zoom tells apart. */
  readonly atOnce: (count: number) => string;
  /** Those of them that are not listed; “Next” goes through them. */
  readonly more: (count: number) => string;
  readonly undated: (count: number) => string;
  /** Where no event is selected. */
  readonly choose: (count: number) => string;
  /** Events of no group. */
  readonly others: string;
}

/** What is said of what other sites show, before it is loaded and after. */
export interface EmbedStrings {
  /** Names it: whose, and what. */
  readonly nameOf: (provider: string, content: Content) => string;
  readonly load: (content: Content) => string;
  readonly willLoad: (content: Content, hosts: readonly string[]) => string;
  readonly loaded: (hosts: readonly string[]) => string;
  readonly waiting: string;
  /** The page does not allow it. */
  readonly refused: string;
  readonly always: (provider: string) => string;
  readonly open: (provider: string) => string;
}

/** What is said where readers choose which events they see. */
export interface FilterStrings {
  /** Names the group toggles. */
  readonly groups: string;
  readonly search: string;
  /** A number as the language writes it. */
  readonly number: (count: number) => string;
  /** Such as “3 events”. */
  readonly events: (count: number) => string;
  /** How many of all events are shown. */
  readonly shown: (shown: number, total: number) => string;
  readonly showAll: (count: number) => string;
  readonly showKey: string;
  /** No event at all has the words. */
  readonly noneFound: string;
  readonly clearSearch: string;
  readonly allHidden: string;
  /** Other filters hide all the events that have the words. */
  readonly foundHidden: (count: number) => string;
  readonly showHidden: (count: number) => string;
}

/** What is said around a picture that fills the window. */
export interface LightboxStrings {
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly picture: string;
  /** Which of several it is, after that word. */
  readonly place: (place: number, total: number) => string;
}

/** What is said of a timeline that goes on. */
export interface LiveStrings {
  /** Marks an event that was not there before. */
  readonly new: string;
  /** Marks an event that says something else than before. */
  readonly corrected: string;
  /** How many of each there are; none of one or the other is left out. */
  readonly news: (added: number, corrected: number) => string;
}

/** What is said of pictures, films, sounds and what other sites show. */
export interface MediaStrings {
  /** In front of what a picture shows, on the button that opens it. */
  readonly enlarge: string;
  /** A picture of which nothing is said. */
  readonly picture: string;
  /** Names several. */
  readonly pictures: string;
  readonly pictureLost: string;
  readonly openPicture: string;
  /** A film or sound that this browser does not play, or cannot get. */
  readonly cannotPlay: string;
  readonly openFile: string;
}

/** What is said to readers of a timeline that is shown in less room than it needs. */
export interface MoreStrings {
  readonly showWhole: string;
}

/** What is said of parts that few timelines have. */
export interface RareStrings {
  /** Names the list of eras. */
  readonly eras: string;
  readonly updated: string;
  readonly correction: string;
  /** The same, of a known day. */
  readonly correctionOf: (date: unknown) => readonly unknown[];
  /** Names what is said of a disputed event. */
  readonly accounts: string;
  /** Stands above the timeline's own account of it. */
  readonly reported: string;
  /** Stands above each other account. */
  readonly alsoReported: string;
  /** The timeline has no events. */
  readonly empty: string;
  /** Some entries cannot be shown. */
  readonly partial: (count: number) => string;
}

/** What is said where readers pass a timeline on, or take it with them. */
export interface SharingStrings {
  readonly copyLink: string;
  readonly linkCopied: string;
  /** The same with the headline of the event, for those who hear it. */
  readonly linkCopiedTo: (headline: string) => string;
  /** Names the field with the link, where it cannot be copied for the reader. */
  readonly link: string;
  readonly share: string;
  readonly addToCalendar: string;
  /** Heads the list of all sources. */
  readonly sources: string;
  /** Stands before the events that a source is one of. */
  readonly sourceOf: string;
  /** Of an event without a headline. */
  readonly untitled: string;
  /** Stands before the kinds of file. */
  readonly download: string;
  /** Begins what a calendar says of an event whose status its own words do not tell. */
  readonly statuses: Readonly<Partial<Record<Status, string>>>;
}

/** What is said while a file has not come. */
export interface SourceStrings {
  readonly loading: string;
  readonly retry: string;
}

/** What is said in a story, beside what is said on an axis. */
export interface StoryStrings {
  /** Names the slides to a screen reader. */
  readonly slides: string;
  /** Names the slide before the first event. */
  readonly beginning: string;
  /** Stand where there is no neighbour. */
  readonly isFirst: string;
  readonly isLast: string;
  /** What is to come, on the slide before the first event. */
  readonly events: (count: number) => string;
  /** The way back from the list. */
  readonly asStory: string;
}

/** What is said where readers choose the language. */
export interface SwitchStrings {
  /** Names the languages. */
  readonly language: string;
}

/** All that the component says itself, in one language. */
export interface Spoken {
  readonly base: Strings;
  readonly axis: AxisStrings;
  readonly embed: EmbedStrings;
  readonly filter: FilterStrings;
  readonly lightbox: LightboxStrings;
  readonly live: LiveStrings;
  readonly media: MediaStrings;
  readonly more: MoreStrings;
  readonly rare: RareStrings;
  readonly sharing: SharingStrings;
  readonly source: SourceStrings;
  readonly story: StoryStrings;
  readonly switch: SwitchStrings;
}
