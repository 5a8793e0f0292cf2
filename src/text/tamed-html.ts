import {DROPPED_HTML} from '../model/dropped-html.js';
import {READ_ATTRIBUTES, READ_ELEMENTS} from './html-allow-list.js';

/** Elements whose content is no markup, wherever they end. All of them are dropped. */
const RAW = 'iframe noembed noframes noscript plaintext script style textarea title xmp'.split(' ');

/** Elements whose content the sanitiser has to drop: it has to see where they begin and end. */
const SEEN = new Set([...READ_ELEMENTS, ...DROPPED_HTML.filter((name) => !RAW.includes(name))]);

const TAG_START = /<(\/?)([a-z][^\t\n\f\r />]*)/iy;
const BETWEEN = /[\t\n\f\r /]*/y;
const NAME = /[^\t\n\f\r />][^\t\n\f\r />=]*/y;
const EQUALS = /[\t\n\f\r ]*=[\t\n\f\r ]*/y;
const UNQUOTED = /[^\t\n\f\r >]*/y;
const COMMENT_END = /--!?>/g;

/** A tag in a text, up to the index behind it. */
interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** `<svg/>`; says nothing of elements of HTML. */
  readonly isClosed: boolean;
  /** As they are written, character references and all. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly end: number;
}

/**
 * HTML with no other tags and attributes than a sanitiser is to see. Chromium tells a page's policy of each
 * `style` and `onclick` that is parsed, even where a sanitiser takes it away at once; so they must not be
 * there before. That, and that all engines get to read the same, is all it is for: what is safe is decided
 * by the sanitiser and after it.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function tamedHtml(html: string): string {
  const pieces: string[] = [];
  let index = 0;
  while (index < html.length) {
    const start = html.indexOf('<', index);
    if (start < 0) break;
    pieces.push(html.slice(index, start));
    const next = html.charAt(start + 1);
    if (/[a-z]/i.test(next) || /^<\/[a-z]/i.test(html.slice(start, start + 3))) {
      const tag = tagAt(html, start);
      // A tag that never ends is none: "2 <x and so on".
      if (!tag) return pieces.join('') + html.slice(start).replaceAll('<', '&lt;');
      pieces.push(written(tag));
      index = RAW.includes(tag.name) && !tag.isEnd ? rawEnd(html, tag) : tag.end;
    } else if (next && '!?/'.includes(next)) {
      index = declarationEnd(html, start);
    } else {
      pieces.push('&lt;');
      index = start + 1;
    }
  }
  return pieces.join('') + html.slice(index);
}

function tagAt(html: string, start: number): Tag | undefined {
  const [found, slash, name = ''] = matchAt(TAG_START, html, start) ?? [''];
  const attributes: (readonly [string, string])[] = [];
  let index = start + found.length;
  for (;;) {
    const [between] = matchAt(BETWEEN, html, index) ?? [''];
    index += between.length;
    if (index >= html.length) return undefined;
    if (html[index] === '>') {
      const isClosed = between.endsWith('/');
      return {name: lowerCase(name), isEnd: slash !== '', isClosed, attributes, end: index + 1};
    }
    const [attribute] = matchAt(NAME, html, index) ?? [''];
    index += attribute.length;
    const equals = matchAt(EQUALS, html, index);
    index += equals?.[0].length ?? 0;
    const value = equals && valueAt(html, index);
    if (value === undefined) return undefined;
    index = value?.end ?? index;
    attributes.push([lowerCase(attribute), value?.text ?? '']);
  }
}

/** @returns nothing for a value whose quote is never closed */
function valueAt(html: string, start: number): {text: string; end: number} | undefined {
  const quote = html.charAt(start);
  if (quote === '"' || quote === "'") {
    const end = html.indexOf(quote, start + 1);
    return end < 0 ? undefined : {text: html.slice(start + 1, end), end: end + 1};
  }
  const [text] = matchAt(UNQUOTED, html, start) ?? [''];
  return {text, end: start + text.length};
}

function written({name, isEnd, isClosed, attributes}: Tag): string {
  if (!SEEN.has(name)) return '';
  if (isEnd) return `</${name}>`;
  const seen = READ_ELEMENTS.includes(name)
    ? attributes.filter(([attribute]) => READ_ATTRIBUTES.includes(attribute))
    : [];
  const words = seen.map(
    ([attribute, value]) => ` ${attribute}="${value.replaceAll('"', '&quot;')}"`,
  );
  return `<${name}${words.join('')}${isClosed ? '/' : ''}>`;
}

/** Where the content of an element ends that is no markup. */
function rawEnd(html: string, {name, end}: Tag): number {
  const close = new RegExp(`</${name}[\\t\\n\\f\\r />]`, 'gi');
  close.lastIndex = end;
  return name === 'plaintext' ? html.length : (close.exec(html)?.index ?? html.length);
}

/** Where a comment ends, or a declaration, an instruction or whatever else looks like one. */
function declarationEnd(html: string, start: number): number {
  if (html.startsWith('<!--', start)) {
    COMMENT_END.lastIndex = start + 2;
    return COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length;
  }
  const end = html.indexOf('>', start);
  return end < 0 ? html.length : end + 1;
}

function matchAt(pattern: RegExp, html: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(html);
}

/** As HTML does it: letters of other alphabets stay as they are. */
function lowerCase(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
