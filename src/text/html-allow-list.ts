/**
 * The HTML that a text may have, all of it. What is not here is not shown: of other elements only what
 * is in them is, and not even that of those in `DROPPED_HTML`.
 *
 * Pictures are links, because nothing may be asked of another host before the reader does. Headings are
 * bold paragraphs, because the outline of the page is the page's.
 */

/** Elements that stay as they are. */
const KEPT =
  'a abbr b blockquote br caption cite code dd div dl dt em figcaption figure hr i li mark ol p pre q s ' +
  'small span strong sub sup table tbody td tfoot th thead time tr u ul';

/** Those of them that end a paragraph, as a selector. */
export const BLOCKS =
  'blockquote, dd, div, dl, dt, figcaption, figure, hr, li, ol, p, pre, table, tbody, td, tr, ul';

/** What is shown for elements of the same kind. */
const SHOWN_AS: Readonly<Record<string, string>> = {
  div: 'address article aside center details dialog fieldset footer header hgroup main nav search section summary',
  strong: 'h1 h2 h3 h4 h5 h6',
  code: 'kbd samp tt',
  em: 'dfn var',
  s: 'del strike',
  u: 'ins',
  abbr: 'acronym',
  pre: 'listing',
  ul: 'dir menu',
  // As a link.
  a: 'img',
};

const names = (text: string): readonly string[] => text.split(' ');

/** Which element is shown for one that the text has. */
export const SHOWN_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ...names(KEPT).map((name) => [name, name] as const),
  ...Object.entries(SHOWN_AS).flatMap(([shown, others]) =>
    names(others).map((other) => [other, shown] as const),
  ),
]);

/**
 * Other elements that HTML knows: what is in them is shown. A sanitiser lets them through, because a parser
 * that never met them would nest differently what is around them.
 */
const OPENED =
  'area bdi bdo big button col colgroup data font label legend map marquee nobr optgroup option output ' +
  'picture rb rp rt rtc ruby wbr';

/** The elements that a sanitiser lets through. */
export const READ_ELEMENTS: readonly string[] = [...SHOWN_ELEMENTS.keys(), ...names(OPENED)];

const NUMBER = /^[1-9]\d?$/;

/** Attributes that any element may have, each with the values it may have. */
const FOR_ALL: Readonly<Record<string, RegExp>> = {
  title: /./,
  lang: /^[a-z]{1,8}(?:-[a-z\d]{1,8}){0,8}$/i,
  dir: /^(?:ltr|rtl|auto)$/i,
};

/** Those of some elements. What is an address besides is checked as one. */
const FOR_SOME: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: {href: /./},
  blockquote: {cite: /./},
  ol: {start: /^-?\d{1,4}$/},
  q: {cite: /./},
  td: {colspan: NUMBER, rowspan: NUMBER},
  th: {colspan: NUMBER, rowspan: NUMBER},
  time: {datetime: /^[-+\dA-Z:. ]{1,64}$/},
};

/** Attributes that hold an address. */
export const ADDRESS_ATTRIBUTES: readonly string[] = ['href', 'cite', 'src'];

/** The attributes that a shown element may have, each with the values it may have. */
export function attributesOf(element: string): Readonly<Record<string, RegExp>> {
  return {...FOR_ALL, ...FOR_SOME[element]};
}

/** Attributes that are looked at; the last two make a link of a picture. */
export const READ_ATTRIBUTES: readonly string[] = [
  ...new Set(
    [FOR_ALL, ...Object.values(FOR_SOME)].flatMap((attributes) => Object.keys(attributes)),
  ),
  'alt',
  'src',
];
