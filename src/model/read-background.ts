import {readColour} from './read-colour.js';
import {readText} from './read-text.js';
import {readMediaUrl} from './read-url.js';
import {readField} from './reader.js';
import {recordReader} from './record-reader.js';
import type {Background} from './timeline.js';

/** A background; a text alone is the address of its picture. */
export const readBackground = recordReader<Background>('url', (at) => ({
  url: readField(at, 'url', readMediaUrl),
  alt: readField(at, 'alt', readText),
  color: readField(at, 'color', readColour),
}));
