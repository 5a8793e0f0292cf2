import {cleanHtml} from './clean-html.js';
import type {HtmlParser} from './html-parser.js';
import {parseWithSetHtml} from './parse-with-set-html.js';

/**
 * Makes nodes for the page of a text with HTML: of all that is in it, what the allow-list has. Nothing
 * when nothing is left, or when it cannot be done; never throws.
 */
export type Sanitize = (html: string) => DocumentFragment | undefined;

/** In UTF-16 code units. No event says so much, and parsing must not be felt. */
const LONGEST = 50_000;

/**
 * A sanitiser. With the browser's own it is there at once; else DOMPurify is loaded. Where neither can
 * be had (offline, refused by the page's policy) it never makes anything, and plain text has to do.
 */
export async function sanitizer(): Promise<Sanitize> {
  try {
    const parse = isSound(parseWithSetHtml)
      ? parseWithSetHtml
      : (await import('./parse-with-dompurify.js')).dompurifyParser();
    return (html) => sanitized(html, parse);
  } catch {
    return () => undefined;
  }
}

function sanitized(html: string, parse: HtmlParser): DocumentFragment | undefined {
  if (html.length > LONGEST) return undefined;
  try {
    const tree = cleanHtml(html, parse);
    return tree.textContent.trim() ? tree : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a parser is there and sanitises: a page may have put a careless one in the browser's place. */
function isSound(parse: HtmlParser): boolean {
  try {
    const {firstChild, childNodes} = parse('<b class="y">x</b><svg></svg>');
    return (
      childNodes.length === 1 && firstChild instanceof Element && !firstChild.attributes.length
    );
  } catch {
    return false;
  }
}
