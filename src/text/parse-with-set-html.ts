import {READ_ATTRIBUTES, READ_ELEMENTS} from './html-allow-list.js';
import type {HtmlParser} from './html-parser.js';

interface WithSetHtml {
  readonly setHTML: (html: string, options: {readonly sanitizer: SanitizerConfig}) => void;
}

/** Firefox puts what is wrong in a table behind it, not before it, where the table has no element around it. */
const AROUND = 'x-around';

const sanitizer: SanitizerConfig = {
  elements: [...READ_ELEMENTS],
  replaceWithChildrenElements: [AROUND],
  attributes: [...READ_ATTRIBUTES],
  comments: false,
  dataAttributes: false,
};

/**
 * Parses and sanitises with what the browser has for it (HTML Standard, "safe HTML parsing methods").
 * The nodes are in a document that loads and runs nothing. Throws where the browser has no such thing.
 */
export const parseWithSetHtml: HtmlParser = (html) => {
  const place = document.implementation.createHTMLDocument('').createElement('div');
  (place as unknown as WithSetHtml).setHTML(`<${AROUND}>${html}`, {sanitizer});
  return place;
};
