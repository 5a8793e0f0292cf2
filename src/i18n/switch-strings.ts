import type {SwitchStrings} from './spoken.js';
import {spokenIn} from './spoken-in.js';

const english: SwitchStrings = {language: 'Language'};

/** In the language of a BCP 47 tag, once its words are there; else in English. */
export function switchStrings(language: string): SwitchStrings {
  return spokenIn(language)?.switch ?? english;
}
