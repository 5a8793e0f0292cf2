import {isPicture, type MediaTraits} from '../model/is-picture.js';
import {namedKind} from '../model/named-kind.js';
import {addressOf, hostOf} from './address-of.js';
import type {Medium} from './medium.js';

const VIDEO = /\.(?:m3u8|m4v|mov|mp4|ogv|webm)$/i;
const AUDIO = /\.(?:aac|flac|m4a|mp3|oga|ogg|opus|wav)$/i;
const DOCUMENT = /\.(csv|docx?|epub|od[pst]|pdf|pptx?|xlsx?|zip)$/i;
const EMBEDDED = /^data:(audio|video)/i;
/** A page of a wiki about a file ends as the file does. */
const PAGE = /\/wiki\/[^/]*:[^/]*$/;

/** What media are that need nobody but a browser; nothing where somebody else may have to show them. */
export function nativeMedium(media: MediaTraits): Medium | undefined {
  const {url, type} = media;
  const kind = namedKind(type);
  if (url === undefined || kind === 'quote') return {kind: 'quote'};
  const address = addressOf(url);
  if (!address || kind === 'link') return {kind: 'link', url, name: address ? hostOf(address) : ''};
  if (isPicture(media)) return {kind: 'picture', url};
  return kind === 'page' ? undefined : fileMedium(url, address.pathname, kind);
}

/** A file that shows by its ending what it is. */
function fileMedium(url: string, path: string, kind: string | undefined): Medium | undefined {
  const embedded = EMBEDDED.exec(url)?.[1];
  if (embedded) return {kind: embedded.toLowerCase() === 'audio' ? 'audio' : 'video', url};
  if (PAGE.test(path)) return undefined;
  // Either player plays both; the author knows what there is to see.
  if (VIDEO.test(path)) return {kind: kind === 'audio' ? kind : 'video', url};
  if (AUDIO.test(path)) return {kind: kind === 'video' ? kind : 'audio', url};
  const ending = DOCUMENT.exec(path)?.[1];
  return ending ? {kind: 'document', url, name: ending.toUpperCase()} : undefined;
}
