/**
 * Parses a text with HTML into nodes that a sanitiser has seen, in a document that loads and runs
 * nothing. Throws where it cannot.
 */
export type HtmlParser = (html: string) => Node;
