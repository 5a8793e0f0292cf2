/** `link`: a reader follows it. `media`: the page loads it as a picture, sound or film. */
export type UrlUse = 'link' | 'media';

/** Most addresses: an ASCII name that ends in letters, and nothing that a parser could refuse. */
const COMMON =
  /^https?:\/\/(?!xn--)(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}(?:[/?#][\w\-./?=&#~+,;:@!$*]*)?$/;
/** Addresses that cannot have another scheme, whatever follows: most of them, so they come first. */
const PLAIN = /^(https?:\/\/|[/?#.])/;
const SAFE = /^(https?|mailto|tel):/;
/** SVG may hold scripts. */
const EMBEDDED = /^data:(image|audio|video)\/(?!svg)/i;
/**
 * What would be a scheme but for a space or a character reference of HTML in it. A relative address has
 * no colon in its first segment (RFC 3986, section 4.2), so this is no use but to deceive.
 */
const DISGUISED = /^[^/?#]*:|^[^/?]*&(#|\w+;)/;
const BASE = 'https://base.invalid/';

/**
 * The address as given if a page may use it, else undefined. Allowed are http, https, mailto, tel and
 * relative addresses, and as media also `data:` with a picture, sound or film (but no SVG).
 *
 * The scheme is the one a browser would see: the URL Standard drops leading control characters, and
 * tabs and line breaks anywhere, so the text is parsed and never searched.
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function safeUrl(text: string, use: UrlUse): string | undefined {
  if (COMMON.test(text)) return text;
  if (PLAIN.test(text)) return URL.canParse(text, 'https://base.invalid/') ? text : undefined;
  try {
    const {href} = new URL(text, BASE);
    const allowed = href.startsWith(BASE)
      ? !DISGUISED.test(text)
      : SAFE.test(href) || (use === 'media' && EMBEDDED.test(href));
    return allowed ? text : undefined;
  } catch {
    return undefined;
  }
}
