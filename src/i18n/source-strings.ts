import type {SourceStrings} from './spoken.js';
import {spokenIn} from './spoken-in.js';

const english: SourceStrings = {
  loading: 'Loading the timeline.',
  retry: 'Try again',
};

/** In the language of a BCP 47 tag, once its words are there; else in English. */
export function sourceStrings(language: string): SourceStrings {
  return spokenIn(language)?.source ?? english;
}
