import type {TimelineDate} from '../dates/timeline-date.js';

/** A text in one language, or the same text in several, keyed by BCP 47 tag. */
export type Text = string | LanguageMap;
export type LanguageMap = Readonly<Record<string, string>>;

export type Status = 'planned' | 'happened' | 'cancelled' | 'postponed' | 'disputed';

export interface Group {
  readonly id: string;
  readonly label: Text;
  /** A CSS colour as the author wrote it; checked by the browser before it is used. */
  readonly color?: string;
}

export interface Era {
  readonly date: TimelineDate;
  readonly label: Text;
  readonly color?: string;
}

export interface Source {
  readonly title?: Text;
  readonly url?: string;
  readonly publisher?: Text;
  readonly published?: TimelineDate;
  readonly quote?: Text;
}

/** What somebody else says about the same event. */
export interface Claim {
  readonly date?: TimelineDate;
  readonly text?: Text;
  readonly source?: Source;
}

export interface Place {
  readonly name?: Text;
  readonly lat?: number;
  readonly lon?: number;
}

export interface Media {
  readonly url: string;
  readonly type?: string;
  readonly caption?: Text;
  readonly credit?: Text;
  readonly alt?: Text;
  readonly poster?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface TimelineEvent {
  /** Unique in its timeline, stable between loads: given, or made from the headline in any script. */
  readonly id: string;
  /** Absent when the data gave none that can be read; `dateLabel` then holds what it gave. */
  readonly date?: TimelineDate;
  /** Shown instead of the formatted date. */
  readonly dateLabel?: Text;
  /** Empty when the data have none. */
  readonly headline: Text;
  readonly text?: Text;
  /** HTML as it came, never shown unsanitised. */
  readonly html?: Text;
  /** The id of one of the timeline's groups. */
  readonly group?: string;
  readonly key: boolean;
  readonly status: Status;
  readonly place?: Place;
  readonly link?: string;
  readonly media: readonly Media[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly updated?: TimelineDate;
  readonly correction?: Text;
  readonly tags: readonly string[];
}

export interface Timeline {
  readonly title?: Text;
  readonly description?: Text;
  /** BCP 47 tag of the texts that are no language maps. */
  readonly language?: string;
  readonly timeZone?: string;
  readonly groups: readonly Group[];
  readonly eras: readonly Era[];
  /** Oldest first; events without a date come last, in the order they were given. */
  readonly events: readonly TimelineEvent[];
  readonly updated?: TimelineDate;
  readonly credit?: Text;
}
