import type {Text} from '../model/timeline.js';
import {pickText} from '../i18n/pick-text.js';
import type {TextContext} from '../i18n/text-kit.js';
import {BLOCKS} from '../text/html-allow-list.js';
import type {Sanitize} from '../text/sanitized-html.js';

/**
 * Makes an element of texts with HTML: the same one for the same text and language each time it is asked,
 * so that what is drawn again is only put back in its place.
 */
export class HtmlTexts {
  readonly #sanitize: Sanitize;
  /** By what the text belongs to; then by language. */
  readonly #made = new WeakMap<object, Map<string, Element | undefined>>();

  constructor(sanitize: Sanitize) {
    this.#sanitize = sanitize;
  }

  /** @returns nothing where the text, sanitised, says nothing */
  elementFor(owner: {readonly html?: Text | undefined}, context: TextContext): Element | undefined {
    const {language} = context;
    const made = this.#made.get(owner) ?? new Map<string, Element | undefined>();
    this.#made.set(owner, made);
    if (!made.has(language)) made.set(language, this.#make(owner.html, context));
    return made.get(language);
  }

  #make(text: Text | undefined, context: TextContext): Element | undefined {
    const {value, lang, dir} = pickText(text, context);
    const content = value && this.#sanitize(value);
    if (!content) return undefined;
    if (content.querySelector(BLOCKS)) wrapLooseText(content);
    for (const table of content.querySelectorAll('table')) scrollable(table);
    const element = document.createElement('div');
    if (lang !== undefined) element.lang = lang;
    if (dir !== undefined) element.dir = dir;
    element.append(content);
    return element;
  }
}

/** Paragraphs around what stands between blocks, so that there is the same room everywhere. */
function wrapLooseText(content: DocumentFragment): void {
  let paragraph: Element | undefined;
  for (const node of [...content.childNodes]) {
    if (node instanceof Element && (node.matches(BLOCKS) || node.querySelector(BLOCKS))) {
      paragraph = undefined;
    } else if (paragraph) {
      paragraph.append(node);
    } else if (node.textContent?.trim()) {
      paragraph = document.createElement('p');
      node.replaceWith(paragraph);
      paragraph.append(node);
    }
  }
}

/** A box for a table to scroll in. */
function scrollable(table: Element): void {
  const box = document.createElement('div');
  box.className = 'scroll';
  table.replaceWith(box);
  box.append(table);
}
