const HTML = Symbol('HTML');

/** HTML to be written as it is. Only `markup` and `attribute` make it, so every value in it is escaped. */
export interface Markup {
  readonly [HTML]: string;
}

/** What can stand in markup: a text is escaped, nothing says nothing, a list is written one after the other. */
export type Content = Markup | string | undefined | readonly Content[];

const NOTHING: Markup = {[HTML]: ''};

/**
 * Whatever ends a text or an attribute for a parser; a carriage return, which it would make a line feed;
 * and what it does not take: the null character, and halves of surrogate pairs.
 */
const SPECIAL = /[&<>"'`\r\0\p{Cs}]/gu;

/** A literal of HTML with values in it, each escaped unless it is markup itself. */
export function markup(literals: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return {
    [HTML]: literals.map((literal, index) => literal + htmlOf(values[index])).join(''),
  };
}

/**
 * An attribute with the space before it; nothing where the value is absent or false, and the name alone
 * where it is true.
 * @param name as HTML writes it: from the source of this package or checked, never from data
 */
export function attribute(name: string, value: string | boolean | undefined): Markup {
  if (value === undefined || value === false) return NOTHING;
  return {[HTML]: value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`};
}

/**
 * An element with whatever is in it.
 * @param name from the source of this package or an allow-list, never from data
 */
export function element(name: string, attributes: Content, content: Content): Markup {
  return {[HTML]: `<${name}${htmlOf(attributes)}>${htmlOf(content)}</${name}>`};
}

/**
 * A script that no browser runs, with data in it.
 * @param type the MIME type of the data
 * @param json a JSON text: in one, `<` may be written otherwise wherever it stands
 */
export function jsonScript(type: string, json: string): Markup {
  return {
    [HTML]: `<script type="${escaped(type)}">${json.replaceAll('<', String.raw`\u003c`)}</script>`,
  };
}

/**
 * A style element that a policy allows by its nonce.
 * @param rules from the source of this package: names and numbers
 */
export function styleElement(nonce: string, rules: string): Markup {
  return {[HTML]: `<style nonce="${escaped(nonce)}">${rules.replaceAll('<', '')}</style>`};
}

/** Where the rules of a shadow root are: at an address, or in it, where a policy may ask for a nonce. */
export type ShadowRules =
  {readonly href: string} | {readonly css: string; readonly nonce: string | undefined};

/**
 * A shadow root that a browser makes while it reads the page. Its rules come first, so that nothing is
 * shown without them.
 * @param html as Lit writes it: every value in it is escaped
 */
export function shadowElement(html: string, rules: ShadowRules): Markup {
  const styles =
    'href' in rules
      ? markup`<link rel="stylesheet"${attribute('href', rules.href)}>`
      : element('style', attribute('nonce', rules.nonce), {
          // Nothing in a rule can end the element it is in.
          [HTML]: rules.css.replaceAll('</', String.raw`<\/`),
        });
  return {[HTML]: `<template shadowrootmode="open">${htmlOf(styles)}${html}</template>`};
}

/** A reference to a character, whole: in a text it is never anything but that character. */
const REFERENCE = /(&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/i;

/** The text between two tags of HTML, with its character references, which a browser knows all of. */
export function textOfHtml(text: string): Markup {
  return {
    [HTML]: text
      .split(REFERENCE)
      .map((piece, index) => (index % 2 ? piece : escaped(piece)))
      .join(''),
  };
}

/** The HTML of some content. */
export function htmlOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  return HTML in content ? content[HTML] : content.map(htmlOf).join('');
}

/** Blocks below each other, without those that say nothing: for those who look at the source of a page. */
export function lines(blocks: readonly Content[]): Content {
  return blocks.filter((block) => !isBlank(block)).map((block) => ['\n', block]);
}

/** Whether there is anything to be written. */
export function isBlank(content: Content): boolean {
  return htmlOf(content) === '';
}

function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => {
    if (character === '\0') return '';
    return character > '\x7f' ? '\ufffd' : `&#${String(character.charCodeAt(0))};`;
  });
}
