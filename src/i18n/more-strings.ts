import type {MoreStrings} from './spoken.js';
import {spokenIn} from './spoken-in.js';

const english: MoreStrings = {
  showWhole: 'Show the whole timeline',
};

/** In the language of a BCP 47 tag, once its words are there; else in English. */
export function moreStrings(language: string): MoreStrings {
  return spokenIn(language)?.more ?? english;
}
