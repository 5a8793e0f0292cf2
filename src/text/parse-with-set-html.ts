import {DROPPED_HTML} from '../model/dropped-html.js';
import {READ_ATTRIBUTES, READ_ELEMENTS} from './html-allow-list.js';
import type {HtmlParser} from './html-parser.js';

interface WithSetHtml {
  readonly setHTML: (html: string, options: {readonly sanitizer: SanitizerConfig}) => void;
}

const TAG_NAME = /<([a-z][^\t\n\f\r />]*)/gi;
/** Firefox puts what is wrong in a table behind it, not before it, where the table has no element around it. */
const AROUND = 'x-around';
/** Never met where an element is filled, and refused by the interface in a list of elements. */
const ROOTS = ['html', 'head', 'body'];
const LISTED = new Set([...READ_ELEMENTS, ...DROPPED_HTML, ...ROOTS]);

/**
 * Parses and sanitises with what the browser has for it (HTML Standard, "safe HTML parsing methods").
 * The nodes are in a document that loads and runs nothing. Throws where the browser has no such thing.
 */
export const parseWithSetHtml: HtmlParser = (html) => {
  const place = document.implementation.createHTMLDocument('').createElement('div');
  (place as unknown as WithSetHtml).setHTML(`<${AROUND}>${html}`, {
    sanitizer: {
      elements: [...READ_ELEMENTS],
      // Names of elements that nobody knows: what is in them is the author's text all the same.
      replaceWithChildrenElements: [...namesIn(html).add(AROUND)],
      attributes: [...READ_ATTRIBUTES],
      comments: false,
      dataAttributes: false,
    },
  });
  return place;
};

/** Names of tags that are in no list. */
function namesIn(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, written = ''] of html.matchAll(TAG_NAME)) {
    // As HTML does it: letters of other alphabets stay as they are.
    const name = written.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    if (!LISTED.has(name)) names.add(name);
  }
  return names;
}
