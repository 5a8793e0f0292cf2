import {own, report} from './cursor.js';
import {embedCode, isEmbedCode, type EmbedCode} from './embed-code.js';
import {isPicture} from './is-picture.js';
import {listReader} from './list-reader.js';
import {readNumber} from './read-number.js';
import {readSrcset} from './read-srcset.js';
import {readString, readText} from './read-text.js';
import {readLink, readMediaUrl} from './read-url.js';
import {readField, type Reader} from './reader.js';
import type {Cursor} from './reading.js';
import {recordReader} from './record-reader.js';
import type {Media, Text, Track} from './timeline.js';

const KINDS: readonly unknown[] = ['captions', 'subtitles', 'descriptions', 'chapters'];

const readKind: Reader<Track['kind']> = (value) =>
  KINDS.includes(value) ? (value as Track['kind']) : undefined;

const readTrackFields = recordReader('url', (at) => ({
  url: readField(at, 'url', readMediaUrl),
  language: readField(at, 'language', readString),
  label: readField(at, 'label', readString),
  kind: readField(at, 'kind', readKind) ?? 'captions',
}));

/** A track without an address is none. */
const readTrack: Reader<Track> = (value, at, key) => {
  const {url, ...others} = readTrackFields(value, at, key) ?? {};
  return url === undefined ? undefined : Object.freeze({...(others as Omit<Track, 'url'>), url});
};

const readTracks = listReader(readTrack);

const readMedia = recordReader<Media>('url', (at) => {
  const code = codeAt(at);
  const media = {
    url: code ? urlOf(code, at) : readField(at, 'url', readMediaUrl),
    type: readField(at, 'type', readString) ?? (code && typeOf(code)),
    caption: captionAt(at, code),
    credit: readField(at, 'credit', readText),
    alt: readField(at, 'alt', readText),
    poster: readField(at, 'poster', readMediaUrl),
    width: readField(at, 'width', readNumber),
    height: readField(at, 'height', readNumber),
    srcset: readField(at, 'srcset', readSrcset),
    sizes: readField(at, 'sizes', readString),
    link: readField(at, 'link', readLink),
    tracks: readField(at, 'tracks', readTracks),
  };
  if (isPicture(media) && !media.alt) report(at, 'alt', 'alt-missing', media.url);
  return media;
});

/** Embed code that stands where an address should, as many sites offer it, if there is anything in it. */
function codeAt(at: Cursor): EmbedCode | undefined {
  const text = own(at, 'url');
  if (typeof text !== 'string' || !isEmbedCode(text)) return undefined;
  const code = embedCode(text);
  return code.url || code.words ? code : undefined;
}

function typeOf({url, isFrame}: EmbedCode): string | undefined {
  if (!url) return 'quote';
  return isFrame ? 'iframe' : undefined;
}

function urlOf({url, refused}: EmbedCode, at: Cursor): string | undefined {
  if (url) at.reading.fieldCount++;
  if (refused) report(at, 'url', 'url-refused', refused);
  return url;
}

/** The words of embed code, and what the author says of them. */
function captionAt(at: Cursor, code: EmbedCode | undefined): Text | undefined {
  const caption = readField(at, 'caption', readText);
  if (!code?.words) return caption;
  at.reading.fieldCount++;
  return typeof caption === 'string' ? `${code.words} — ${caption}` : (caption ?? code.words);
}

/** Pictures, films and sounds; one alone is a list too. */
export const readMediaList = listReader(readMedia);
