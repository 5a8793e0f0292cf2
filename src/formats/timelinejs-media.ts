import {timelineJsText} from './timelinejs-text.js';

/** What TimelineJS 3 calls `media` and TimelineJS 1 an `asset`, field by field. */
export interface TimelineJsMedia {
  readonly url: unknown;
  readonly caption: unknown;
  readonly credit: unknown;
  readonly alt?: unknown;
  readonly poster: unknown;
}

const SPOTIFY = /^\s*spotify(?=:[\w:%.-]+\s*$)/i;

/** Our media for theirs; undefined when all is blank. */
export function timelineJsMedia(media: TimelineJsMedia): object | undefined {
  const result = {
    url: addressOf(media.url),
    caption: timelineJsText(media.caption),
    credit: timelineJsText(media.credit),
    alt: timelineJsText(media.alt),
    poster: media.poster,
  };
  return Object.values(result).some(Boolean) ? result : undefined;
}

/** `spotify:track:…` as an address that a browser knows. */
function addressOf(url: unknown): unknown {
  return typeof url === 'string' && SPOTIFY.test(url)
    ? `https://open.spotify.com${url.trim().slice('spotify'.length).replaceAll(':', '/')}`
    : url;
}
