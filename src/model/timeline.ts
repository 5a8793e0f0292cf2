import type {TimelineDate} from '../dates/timeline-date.js';

/** A text in one language, or the same text in several, keyed by BCP 47 tag. */
export type Text = string | LanguageMap;
export type LanguageMap = Readonly<Record<string, string>>;

export type Status = 'planned' | 'happened' | 'cancelled' | 'postponed' | 'disputed';

export interface Group {
  readonly id: string;
  readonly label: Text;
  /** A CSS colour as the author wrote it; the browser is asked before it is used. */
  readonly color?: string | undefined;
}

export interface Era {
  readonly date: TimelineDate;
  readonly label?: Text | undefined;
  readonly color?: string | undefined;
}

export interface Source {
  readonly title?: Text | undefined;
  readonly url?: string | undefined;
  readonly publisher?: Text | undefined;
  readonly published?: TimelineDate | undefined;
  readonly quote?: Text | undefined;
}

/** What somebody else says about the same event. */
export interface Claim {
  readonly date?: TimelineDate | undefined;
  readonly text?: Text | undefined;
  readonly source?: Source | undefined;
}

export interface Place {
  readonly name?: Text | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
}

/** Words for a film or a sound: subtitles and the like, in WebVTT. */
export interface Track {
  readonly url: string;
  /** BCP 47 tag. */
  readonly language?: string | undefined;
  readonly label?: string | undefined;
  readonly kind: 'captions' | 'subtitles' | 'descriptions' | 'chapters';
}

export interface Media {
  /** Absent when it was refused: what is said about it still shows. */
  readonly url?: string | undefined;
  /** What it is, where the address does not show it: `image`, `video`, `audio`, `link`, `quote`. */
  readonly type?: string | undefined;
  readonly caption?: Text | undefined;
  readonly credit?: Text | undefined;
  readonly alt?: Text | undefined;
  readonly poster?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Other sizes of a picture, as in HTML; each address is one that a page may load. */
  readonly srcset?: string | undefined;
  readonly sizes?: string | undefined;
  /** Where a picture leads. */
  readonly link?: string | undefined;
  readonly tracks?: readonly Track[] | undefined;
}

/** What an event, or the whole timeline, stands in front of where a layout has room for it. */
export interface Background {
  readonly url?: string | undefined;
  /** What the picture shows. */
  readonly alt?: Text | undefined;
  /** A CSS colour. */
  readonly color?: string | undefined;
}

export interface TimelineEvent {
  /** Unique in its timeline, stable between loads: given, or made from the headline in any script. */
  readonly id: string;
  /** Absent when the data gave none that can be read; `dateLabel` then holds what it gave. */
  readonly date?: TimelineDate | undefined;
  /** Shown instead of the formatted date. */
  readonly dateLabel?: Text | undefined;
  /** Empty when the data have none. */
  readonly headline: Text;
  readonly text?: Text | undefined;
  /** HTML as it came, never shown unsanitised. */
  readonly html?: Text | undefined;
  /** The id of one of the timeline's groups. */
  readonly group?: string | undefined;
  readonly key: boolean;
  readonly status: Status;
  readonly place?: Place | undefined;
  readonly link?: string | undefined;
  readonly media: readonly Media[];
  readonly background?: Background | undefined;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly updated?: TimelineDate | undefined;
  readonly correction?: Text | undefined;
  readonly tags: readonly string[];
}

export interface Timeline {
  readonly title?: Text | undefined;
  readonly description?: Text | undefined;
  /** The description as HTML, as it came, never shown unsanitised. */
  readonly html?: Text | undefined;
  readonly media: readonly Media[];
  readonly background?: Background | undefined;
  /** BCP 47 tag of the texts that are no language maps. */
  readonly language?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly groups: readonly Group[];
  readonly eras: readonly Era[];
  /** Oldest first; events without a date come last, in the order they were given. */
  readonly events: readonly TimelineEvent[];
  readonly updated?: TimelineDate | undefined;
  readonly credit?: Text | undefined;
}
