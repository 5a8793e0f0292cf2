import {allowedTree} from './allowed-tree.js';
import type {HtmlParser} from './html-parser.js';

/** What is in it is markup or text, as scripts run or not; engines disagree on what to assume here. */
const NOSCRIPT = /(<\/?)noscript/gi;

/** Parsers drop it here and replace it there; it says nothing anywhere. */
const NULL = /\0/g;

/** What is shown of a text with HTML, whoever parses and sanitises it. Throws where the parser does. */
export function cleanHtml(html: string, parse: HtmlParser): DocumentFragment {
  // Left out just the same, and text in every engine.
  return allowedTree(parse(html.replace(NULL, '').replace(NOSCRIPT, '$1noframes')));
}
