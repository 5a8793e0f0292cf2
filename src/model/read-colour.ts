import {report} from './cursor.js';
import {isColour} from './is-colour.js';
import {readString} from './read-text.js';
import type {Reader} from './reader.js';

/** A CSS colour; what is none is left out, and what it was to colour keeps its own. */
export const readColour: Reader<string> = (value, at, key) => {
  const colour = readString(value, at, key);
  if (!colour || isColour(colour)) return colour;
  report(at, key, 'colour-refused', colour);
  return undefined;
};
