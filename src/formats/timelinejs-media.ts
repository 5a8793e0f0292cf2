import {plainTextOfHtml} from './plain-text-of-html.js';
import {timelineJsText} from './timelinejs-text.js';

/** What TimelineJS 3 calls `media` and TimelineJS 1 an `asset`, field by field. */
export interface TimelineJsMedia {
  readonly url: unknown;
  readonly caption: unknown;
  readonly credit: unknown;
  readonly alt?: unknown;
  readonly poster: unknown;
}

/** The address inside an embed code such as `<iframe src="…">`. */
const EMBEDDED_URL = /\ssrc\s*=\s*["']?(https?:\/\/[^"'\s<>]+)/i;
const SPOTIFY = /^\s*spotify(?=:[\w:%.-]+\s*$)/i;

/** Our media for theirs; undefined when all is blank. An embed code becomes its address or its words. */
export function timelineJsMedia(media: TimelineJsMedia): object | undefined {
  const {url, poster, alt} = media;
  const code = typeof url === 'string' && url.includes('<') ? url : undefined;
  const result = {
    url: code === undefined ? addressOf(url) : EMBEDDED_URL.exec(code)?.[1],
    caption: timelineJsText(media.caption || (code && plainTextOfHtml(code))),
    credit: timelineJsText(media.credit),
    alt: timelineJsText(alt),
    poster,
  };
  return Object.values(result).some(Boolean) ? result : undefined;
}

/** `spotify:track:…` as an address that a browser knows. */
function addressOf(url: unknown): unknown {
  return typeof url === 'string' && SPOTIFY.test(url)
    ? `https://open.spotify.com${url.trim().slice('spotify'.length).replaceAll(':', '/')}`
    : url;
}
