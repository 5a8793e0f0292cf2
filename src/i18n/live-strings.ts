import type {LiveStrings} from './spoken.js';
import {spokenIn} from './spoken-in.js';

const english: LiveStrings = {
  new: 'New',
  corrected: 'Corrected',
  news: (added, corrected) =>
    [
      added > 0 && `${added} new ${added === 1 ? 'event' : 'events'}`,
      corrected > 0 && `${corrected} ${corrected === 1 ? 'correction' : 'corrections'}`,
    ]
      .filter(Boolean)
      .join(', '),
};

/** In the language of a BCP 47 tag, once its words are there; else in English. */
export function liveStrings(language: string): LiveStrings {
  return spokenIn(language)?.live ?? english;
}
