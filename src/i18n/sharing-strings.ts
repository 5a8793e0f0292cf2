import type {SharingStrings} from './spoken.js';
import {spokenIn} from './spoken-in.js';

const english: SharingStrings = {
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

/** In the language of a BCP 47 tag, once its words are there; else in English. */
export function sharingStrings(language: string): SharingStrings {
  return spokenIn(language)?.sharing ?? english;
}
