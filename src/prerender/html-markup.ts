import {pickText} from '../i18n/pick-text.js';
import {DROPPED_HTML} from '../model/dropped-html.js';
import {attributeOfHtml} from '../model/plain-text-of-html.js';
import {safeUrl} from '../model/safe-url.js';
import type {TextContext} from '../i18n/text-kit.js';
import type {Text} from '../model/timeline.js';
import {ADDRESS_ATTRIBUTES, attributesOf, SHOWN_ELEMENTS} from '../text/html-allow-list.js';
import {tamedHtml} from '../text/tamed-html.js';
import {
  attribute,
  element,
  isBlank,
  markup,
  textOfHtml,
  type Content,
  type Markup,
} from './markup.js';
import {languageAttributes} from './text-markup.js';

/**
 * Elements that are written. They are those that no parser moves out of where they stand, whatever they
 * are in: no tables, no definitions. Of all others their words are written, of those that are blocks in a
 * paragraph.
 */
const INLINE = 'a abbr b cite code em i mark q s small span strong sub sup u'.split(' ');
const LISTS = ['ul', 'ol'];
/** Elements that nothing can be in. */
const CHILDLESS = 'base col embed frame hr input link meta param source track wbr'.split(' ');

/** So deep are elements inside elements; of deeper ones only the words are written. */
const DEEPEST = 24;
/** In UTF-16 code units, as long as the component reads; of longer ones the words are written. */
const LONGEST = 50_000;

/** An element that has begun. */
interface Open {
  readonly name: string;
  /** What is written for it; nothing for one of which only the words are. */
  readonly shown: string | undefined;
  readonly attributes: Content;
  readonly content: Content[];
}

/** A tag as `tamedHtml` writes them. */
const TAG = /<(\/?)([a-z][^\t\n\f\r />]*)((?: [^ =]+="[^"]*")*)(\/?)>/g;
const ATTRIBUTE = / ([^ =]+)="([^"]*)"/g;

/**
 * A text with HTML, written anew from a part of the allow-list, without a parser: each tag is one that is
 * chosen here, each is closed here, each attribute is checked, and everything else is escaped text. So a
 * browser can make of it nothing but these elements. The component, which has a parser, shows more.
 * @returns nothing where it says nothing
 */
export function htmlMarkup(text: Text, context: TextContext): Markup | undefined {
  const {value, lang, dir} = pickText(text, context);
  const content = value.length > LONGEST ? undefined : contentOf(tamedHtml(value));
  return content === undefined || isBlank(content)
    ? undefined
    : element('div', languageAttributes({lang, dir}), content);
}

function contentOf(html: string): Content {
  const root = opened('', undefined);
  const open = [root];
  /** How many elements are open of which nothing is shown. */
  let dropped = 0;
  let index = 0;
  const addText = (text: string): void => {
    if (dropped === 0 && text) innermost(open).content.push(textOfHtml(text));
  };
  for (const tag of html.matchAll(TAG)) {
    const [written, slash, name = '', attributes = '', end] = tag;
    addText(html.slice(index, tag.index));
    index = tag.index + written.length;
    if (DROPPED_HTML.includes(name)) {
      if (slash) dropped = Math.max(0, dropped - 1);
      else if (!end && !CHILDLESS.includes(name)) dropped++;
    } else if (dropped > 0) continue;
    else if (slash) closeTo(name, open);
    else begin(name, attributes, open);
  }
  addText(html.slice(index));
  while (open.length > 1) close(open);
  return root.content;
}

function begin(name: string, attributes: string, open: Open[]): void {
  const values = valuesOf(attributes);
  if (name === 'img') innermost(open).content.push(pictureLink(values, open));
  else if (name === 'br') innermost(open).content.push(markup`<br>`);
  else if (!CHILDLESS.includes(name) && open.length <= DEEPEST) {
    // An item ends the one before, and a block the paragraph around.
    if (name === 'li') closeItem(open);
    else if (isBlock(name)) closeParagraph(open);
    const shown = shownIn(name, open);
    const written = shown === undefined ? [] : attributesFor(shown, values);
    const isIdle = written.length === 0 && (shown === 'span' || shown === 'a');
    open.push(opened(name, isIdle ? undefined : shown, written));
  }
}

function opened(name: string, shown: string | undefined, attributes?: Content): Open {
  return {name, shown, attributes, content: []};
}

/** What is written for an element where it stands. */
function shownIn(name: string, open: readonly Open[]): string | undefined {
  const shown = shownAs(name);
  if (!shown) return undefined;
  if (/^h[1-6]$/.test(name)) return isIn(open, 'p') ? 'strong' : 'p';
  if (shown === 'li') return LISTS.includes(innermost(open).shown ?? '') ? 'li' : undefined;
  if (shown === 'a') return isIn(open, 'a') ? undefined : 'a';
  if (INLINE.includes(shown)) return shown;
  // Neither a list nor a block may stand in a paragraph or in what is inside one.
  const isLoose = open.every(
    ({shown: around}) => !around || ['ul', 'ol', 'li', 'blockquote'].includes(around),
  );
  if (LISTS.includes(shown) || shown === 'blockquote') return isLoose ? shown : undefined;
  return isLoose ? 'p' : undefined;
}

function shownAs(name: string): string {
  return SHOWN_ELEMENTS.get(name) ?? '';
}

function isBlock(name: string): boolean {
  const shown = shownAs(name);
  return /^h[1-6]$/.test(name) || (shown !== '' && !INLINE.includes(shown));
}

function close(open: Open[]): void {
  const done = open.pop();
  if (!done) return;
  const {name, shown, attributes, content} = done;
  const into = innermost(open).content;
  if (!shown) into.push(content, isBlock(name) ? ' ' : undefined);
  else if (!isBlank(content)) {
    const isHeading = shown === 'p' && /^h\d$/.test(name);
    into.push(
      element(shown, attributes, isHeading ? element('strong', undefined, content) : content),
    );
  }
}

/** An end tag of what has not begun says nothing. */
function closeTo(name: string, open: Open[]): void {
  const place = open.findLastIndex((one) => one.name === name);
  if (place < 1) return;
  while (open.length > place) close(open);
}

function closeItem(open: Open[]): void {
  const list = open.findLastIndex(({shown}) => LISTS.includes(shown ?? ''));
  while (list > 0 && open.length > list + 1) close(open);
}

function closeParagraph(open: Open[]): void {
  const place = open.findIndex(({shown}) => shown === 'p');
  while (place > 0 && open.length > place) close(open);
}

/** The values of a tag's attributes, the first of each name. */
function valuesOf(attributes: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (!values.has(name)) values.set(name, attributeOfHtml(value).trim());
  }
  return values;
}

/** None for a link that leads nowhere. */
function attributesFor(shown: string, values: ReadonlyMap<string, string>): readonly Markup[] {
  const written = Object.entries(attributesOf(shown)).filter(([name, allowed]) => {
    const value = values.get(name);
    if (!value || !allowed.test(value)) return false;
    return !ADDRESS_ATTRIBUTES.includes(name) || safeUrl(value, 'link') !== undefined;
  });
  if (shown === 'a' && !written.some(([name]) => name === 'href')) return [];
  const attributes = written.map(([name]) => attribute(name, values.get(name)));
  return shown === 'a' ? [...attributes, attribute('rel', 'noopener')] : attributes;
}

/** A picture as a link to it that says what it shows: nothing is loaded before the reader follows it. */
function pictureLink(values: ReadonlyMap<string, string>, open: readonly Open[]): Content {
  const address = values.get('src') ?? '';
  const isLink = address !== '' && !isIn(open, 'a') && safeUrl(address, 'link') !== undefined;
  const words = values.get('alt') ?? '';
  if (!isLink) return words;
  return markup`<a${attribute('href', address)} rel="noopener">${words || address}</a>`;
}

function isIn(open: readonly Open[], name: string): boolean {
  return open.some(({shown}) => shown === name);
}

function innermost(open: readonly Open[]): Open {
  return open.at(-1) as Open;
}
