import {allowedTree} from './allowed-tree.js';
import type {HtmlParser} from './html-parser.js';
import {tamedHtml} from './tamed-html.js';

/** Parsers drop it here and replace it there; it says nothing anywhere. */
const NULL = /\0/g;

/** What is shown of a text with HTML, whoever parses and sanitises it. Throws where the parser does. */
export function cleanHtml(html: string, parse: HtmlParser): DocumentFragment {
  return allowedTree(parse(tamedHtml(html.replace(NULL, ''))));
}
