import type {LightboxStrings} from './spoken.js';
import {spokenIn} from './spoken-in.js';

const english: LightboxStrings = {
  close: 'Close',
  previous: 'Previous picture',
  next: 'Next picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  picture: 'Picture',
  place: (place, total) => (total === 1 ? '' : `${place} of ${total}`),
};

/** In the language of a BCP 47 tag, once its words are there; else in English. */
export function lightboxStrings(language: string): LightboxStrings {
  return spokenIn(language)?.lightbox ?? english;
}
