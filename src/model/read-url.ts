import {report} from './cursor.js';
import {readString} from './read-text.js';
import type {Reader} from './reader.js';
import {safeUrl, type UrlUse} from './safe-url.js';

/** A reader of addresses; one that no page may use is left out, and what is said beside it stays. */
function urlReader(use: UrlUse): Reader<string> {
  return (value, at, key) => {
    const text = readString(value, at, key);
    const url = text && safeUrl(text, use);
    if (text && !url) report(at, key, 'url-refused', text);
    return url;
  };
}

/** An address that a reader may follow. */
export const readLink = urlReader('link');

/** An address that a page may load a picture, sound or film from. */
export const readMediaUrl = urlReader('media');
