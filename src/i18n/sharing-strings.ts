import type {Status} from '../model/timeline.js';

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

export const sharingStrings: SharingStrings = {
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkCopiedTo: (headline) => `Link copied: ${headline}`,
  link: 'Link to this event',
  share: 'Share',
  addToCalendar: 'Add to calendar',
  sources: 'Sources',
  sourceOf: 'For',
  untitled: 'Untitled event',
  download: 'Download',
  statuses: {
    planned: 'Planned.',
    cancelled: 'Cancelled.',
    postponed: 'Postponed.',
    disputed: 'Disputed.',
  },
};
