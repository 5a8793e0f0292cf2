import {namedKind} from './named-kind.js';

const ENDING = /\.(?:avif|bmp|gif|jfif|jpe?g|png|svg|webp)$/i;
const EMBEDDED = /^data:image\//i;
/** A page about a file, on Wikipedia or GitHub, ends as the file does. */
const PAGE = /\/wiki\/[^/]*:[^/]*$|^\/[^/]+\/[^/]+\/blob\/(?!.*[?&]raw=true)/i;
const BASE = 'https://base.invalid/';

/** What there is of media to tell a picture by. */
export interface MediaTraits {
  readonly url?: string | undefined;
  readonly type?: string | undefined;
  readonly srcset?: string | undefined;
}

/**
 * Whether media are a picture, which a page can show as it is: by what the author calls them, or by the
 * ending of their address, whatever stands behind a `?`.
 */
export function isPicture({url, type, srcset}: MediaTraits): boolean {
  if (url === undefined) return false;
  const kind = namedKind(type);
  return kind ? kind === 'picture' : srcset !== undefined || isPictureUrl(url);
}

function isPictureUrl(url: string): boolean {
  if (EMBEDDED.test(url)) return true;
  if (!URL.canParse(url, BASE)) return false;
  const {pathname, search} = new URL(url, BASE);
  return (ENDING.test(pathname) || ENDING.test(search)) && !PAGE.test(pathname + search);
}
