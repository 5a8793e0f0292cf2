import {listReader} from './list-reader.js';
import {readNumber} from './read-number.js';
import {readString, readText} from './read-text.js';
import {readMediaUrl} from './read-url.js';
import {readField} from './reader.js';
import {recordReader} from './record-reader.js';
import type {Media} from './timeline.js';

const readMedia = recordReader<Media>('url', (at) => ({
  url: readField(at, 'url', readMediaUrl),
  type: readField(at, 'type', readString),
  caption: readField(at, 'caption', readText),
  credit: readField(at, 'credit', readText),
  alt: readField(at, 'alt', readText),
  poster: readField(at, 'poster', readMediaUrl),
  width: readField(at, 'width', readNumber),
  height: readField(at, 'height', readNumber),
}));

/** Pictures, films and sounds; one alone is a list too. */
export const readMediaList = listReader(readMedia);
