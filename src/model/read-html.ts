import {report} from './cursor.js';
import {DROPPED_HTML} from './dropped-html.js';
import {readText} from './read-text.js';
import type {Reader} from './reader.js';
import type {Text} from './timeline.js';

const DROPPED_TAG = new RegExp(`<(?:${DROPPED_HTML.join('|')})(?=[\\s/>])`, 'i');

/** A text with HTML, as it came. What will be left out of it is an issue already. */
export const readHtml: Reader<Text> = (value, at, key) => {
  const text = readText(value, at, key);
  for (const html of typeof text === 'string' ? [text] : Object.values(text ?? {})) {
    const [tag] = DROPPED_TAG.exec(html) ?? [];
    if (tag) report(at, key, 'html-reduced', `${tag}>`);
  }
  return text;
};
