import {cursorAt, keysOf} from './cursor.js';
import {isList} from './is-list.js';
import {readField, type Reader} from './reader.js';
import type {Text} from './timeline.js';

/** A plain text, as it was written; a finite number is taken as its digits. */
const readPlain: Reader<string> = (value) =>
  typeof value === 'string' ? value : Number.isFinite(value) ? String(value) : undefined;

/** A plain text, trimmed: an id, a language, a colour. */
export const readString: Reader<string> = (value, at, key) => readPlain(value, at, key)?.trim();

/** A text, or a map from languages to texts. */
export const readText: Reader<Text> = (value, at, key) => {
  if (typeof value !== 'object' || !value || isList(value)) return readPlain(value, at, key);
  const object = cursorAt(at, key, value);
  // Without a prototype, so that a language called __proto__ is one like any other.
  const map = Object.create(null) as Record<string, string>;
  let size = 0;
  for (const language of keysOf(value)) {
    const text = readField(object, language, readPlain);
    if (text) size = (map[language] = text).length;
  }
  return size ? Object.freeze(map) : undefined;
};
