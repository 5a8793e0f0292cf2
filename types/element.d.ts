// Made by `npm run manifest` from custom-elements.json.
import type {
  NewsTimeline,
  TimelineErrorEvent,
  TimelineFilterEvent,
  TimelineIssuesEvent,
  TimelineLanguageEvent,
  TimelineMediaRequestEvent,
  TimelineReadyEvent,
  TimelineSelectEvent,
  TimelineUpdateEvent,
} from '../dist/types/define.js';

export type {NewsTimeline};

/** What can be set on the element, by the names of its properties. */
export interface NewsTimelineProperties {
  /** The events as JSON: an array, or a whole timeline document (ours or TimelineJS3's). */
  data?: unknown;
  /** Address of the data: JSON (ours or TimelineJS's), CSV, or a Google Sheet; `data` win over it. */
  src?: string | undefined;
  /** How the data are to be read. */
  format?: "auto" | "json" | "timelinejs" | "csv" | undefined;
  /** Seconds after which the file at `src` is asked for again, while the page is seen. */
  refreshSeconds?: number | undefined;
  /** A vertical list, a horizontal axis true to scale, or one event at a time above the axis; `auto` chooses list or axis by the room there is. */
  layout?: "auto" | "list" | "axis" | "story" | undefined;
  /** The timeline's heading; overrides the document's title. */
  heading?: string | undefined;
  /** Level of that heading, 2 to 6; events stand one below. */
  headingLevel?: number | undefined;
  /** Which end of time the list starts at. */
  order?: "oldest-first" | "newest-first" | undefined;
  /** Equal steps, or gaps that grow with the time between events. */
  spacing?: "even" | "time" | undefined;
  /** Videos, posts and the like of other sites: when the reader asks for them, as soon as they are near, or never. */
  media?: "click" | "auto" | "off" | undefined;
  /** Id of the selected event. */
  selected?: string | undefined;
  /** Shows the groups with the number of their events, as buttons that hide and show them. */
  groups?: boolean | undefined;
  /** Shows a search box. */
  search?: boolean | undefined;
  /** Shows key events only, with a button that shows all. */
  keyEvents?: boolean | undefined;
  /** Gives every event an address, `#id`, and a button that copies it; the address selects the event. */
  permalinks?: boolean | undefined;
  /** Gives every event whose date is exact a button that adds it to a calendar. */
  calendar?: boolean | undefined;
  /** Lists all sources under the events. */
  sourceList?: boolean | undefined;
  /** Gives readers the data as JSON and as CSV. */
  downloads?: boolean | undefined;
  /** Words to look for; only events with all of them are shown. */
  query?: string | undefined;
  /** The date that counts as today (EDTF); default: the reader's clock. */
  now?: string | undefined;
  /** BCP 47 tag of words and dates; default: the nearest `lang` on the page. */
  language?: string | undefined;
  /** Which zone times of day are shown in: `event` (each in its own), `reader`, or an IANA name. */
  timeZone?: string | undefined;
  /** Ids of the groups whose events are hidden. The reader's buttons change it. */
  hiddenGroups?: readonly string[] | undefined;
}

/** The attributes whose names differ from their properties'. */
export interface NewsTimelineAttributes {
  /** Seconds after which the file at `src` is asked for again, while the page is seen. */
  refresh?: number | `${number}` | undefined;
  /** Level of that heading, 2 to 6; events stand one below. */
  'heading-level'?: number | `${number}` | undefined;
  /** Shows key events only, with a button that shows all. */
  'key-events'?: true | '' | undefined;
  /** Lists all sources under the events. */
  'source-list'?: true | '' | undefined;
  /** Which zone times of day are shown in: `event` (each in its own), `reader`, or an IANA name. */
  'time-zone'?: string | undefined;
}

/** The events by name. */
export interface NewsTimelineEvents {
  /** The timeline has been read and drawn. `detail`: `{timeline, issues}`. */
  'timeline-ready': TimelineReadyEvent;
  /** Something in the data is not as it should be. `detail`: `{issues}`. */
  'timeline-issues': TimelineIssuesEvent;
  /** Nothing of the data could be read. `detail`: `{error}`. */
  'timeline-error': TimelineErrorEvent;
  /** A newer version of the file has been read. `detail`: `{added, changed, removed}`. */
  'timeline-update': TimelineUpdateEvent;
  /** The reader chose which events to see. `detail`: `{query, hiddenGroups, keyEvents, events}`. */
  'timeline-filter': TimelineFilterEvent;
  /** The reader chose a language. `detail`: `{language}`. */
  'timeline-language': TimelineLanguageEvent;
  /** An event was selected. `detail`: `{event}`. */
  'timeline-select': TimelineSelectEvent;
  /** Something of another site's is about to be loaded: cancel it, or put it off by `waitUntil(promise)`. `detail`: `{url, provider}`. */
  'timeline-media-request': TimelineMediaRequestEvent;
}

/** What the timeline looks like. */
export interface NewsTimelineStyle {
  /** Marks, the Today line and focus rings. */
  '--news-timeline-accent'?: string | number | undefined;
  /** Colour of the text. */
  '--news-timeline-text'?: string | number | undefined;
  /** Colour of what is secondary; default: the text's, 72 % strong. */
  '--news-timeline-muted'?: string | number | undefined;
  /** Colour of rail and rules; default: the text's, 20 % strong. */
  '--news-timeline-rule'?: string | number | undefined;
  /** Background. */
  '--news-timeline-surface'?: string | number | undefined;
  /** Room between the edge of the background and what is on it. */
  '--news-timeline-padding'?: string | number | undefined;
  /** Font family of everything. */
  '--news-timeline-font'?: string | number | undefined;
  /** Font family of the heading and the headlines. */
  '--news-timeline-heading-font'?: string | number | undefined;
  /** Their weight. */
  '--news-timeline-heading-weight'?: string | number | undefined;
  /** Height of their lines, a number; default: 1.2, and 1.4444 for the headlines of a list. */
  '--news-timeline-heading-leading'?: string | number | undefined;
  /** Size of the heading. */
  '--news-timeline-heading-size'?: string | number | undefined;
  /** Line between the heading and the events, a value of `border`; default: a hairline of the rules' colour. */
  '--news-timeline-heading-rule'?: string | number | undefined;
  /** Size of the headlines, in `em`; those of a story are larger by as much, those on an axis keep theirs. */
  '--news-timeline-headline-size'?: string | number | undefined;
  /** Font family of dates. */
  '--news-timeline-date-font'?: string | number | undefined;
  /** Room under each event. */
  '--news-timeline-gap'?: string | number | undefined;
  /** Width of the column of dates. */
  '--news-timeline-date-width'?: string | number | undefined;
  /** Diameter of a mark. */
  '--news-timeline-marker-size'?: string | number | undefined;
  /** Rounding of marks; 0 makes them square. */
  '--news-timeline-marker-radius'?: string | number | undefined;
  /** Rounding of buttons and of the word "Planned". */
  '--news-timeline-button-radius'?: string | number | undefined;
  /** Rounding of notes. */
  '--news-timeline-radius'?: string | number | undefined;
  /** Colour of the first group; a colour in the data comes first. */
  '--news-timeline-group-1'?: string | number | undefined;
  /** Colour of the second group; a colour in the data comes first. */
  '--news-timeline-group-2'?: string | number | undefined;
  /** Colour of the third group; a colour in the data comes first. */
  '--news-timeline-group-3'?: string | number | undefined;
  /** Colour of the fourth group; a colour in the data comes first. */
  '--news-timeline-group-4'?: string | number | undefined;
  /** Colour of the fifth group; a colour in the data comes first. */
  '--news-timeline-group-5'?: string | number | undefined;
  /** Colour of the sixth group; a colour in the data comes first. */
  '--news-timeline-group-6'?: string | number | undefined;
  /** Colour of the seventh group; a colour in the data comes first. */
  '--news-timeline-group-7'?: string | number | undefined;
  /** Colour of the eighth group; a colour in the data comes first. */
  '--news-timeline-group-8'?: string | number | undefined;
}
