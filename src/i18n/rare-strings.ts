import type {RareStrings} from './spoken.js';
import {spokenIn} from './spoken-in.js';

const english: RareStrings = {
  eras: 'Periods',
  updated: 'Updated',
  correction: 'Correction',
  correctionOf: (date) => ['Correction, ', date],
  accounts: 'Accounts that differ',
  reported: 'Reported',
  alsoReported: 'Also reported',
  empty: 'No events yet.',
  partial: (count) =>
    count === 1 ? 'One entry could not be read.' : `${count} entries could not be read.`,
};

/** In the language of a BCP 47 tag, once its words are there; else in English. */
export function rareStrings(language: string): RareStrings {
  return spokenIn(language)?.rare ?? english;
}
