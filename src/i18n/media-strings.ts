import type {MediaStrings} from './spoken.js';
import {spokenIn} from './spoken-in.js';

const english: MediaStrings = {
  enlarge: 'Enlarge:',
  picture: 'Picture',
  pictures: 'Pictures',
  pictureLost: 'The picture could not be loaded.',
  openPicture: 'Open the picture',
  cannotPlay: 'This cannot be played here.',
  openFile: 'Open the file',
};

/** In the language of a BCP 47 tag, once its words are there; else in English. */
export function mediaStrings(language: string): MediaStrings {
  return spokenIn(language)?.media ?? english;
}
