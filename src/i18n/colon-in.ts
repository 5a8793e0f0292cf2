import {spokenIn} from './spoken-in.js';

/** What stands between a word and what it introduces, in the language of a BCP 47 tag. */
export function colonIn(language: string): string {
  return spokenIn(language)?.base.colon ?? ': ';
}
