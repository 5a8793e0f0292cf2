/** Texts of one kind, each with the others in its language. */
export type TextsByLanguage = Map<string, string[]>;

/** The BCP 47 tag of the texts in an element, as far as the page says it. */
export function markupLanguage(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? '';
}

/** Adds a text that stands in an element; an empty one says nothing. */
export function addText(texts: TextsByLanguage, element: Element, text: string): void {
  if (!text) return;
  const language = markupLanguage(element);
  const others = texts.get(language);
  if (others) others.push(text);
  else texts.set(language, [text]);
}

/** A text of the document; a map if it is in another language than the document, or in several. */
export function textIn(texts: TextsByLanguage, language: string, join: string): unknown {
  const entries = [...texts].map(([tag, parts]) => [tag || 'und', parts.join(join)] as const);
  if (entries.length === 1 && texts.has(language)) return entries[0]?.[1];
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** One text of an element. */
export function textOfElement(element: Element, language: string, text: string): unknown {
  const texts: TextsByLanguage = new Map();
  addText(texts, element, text);
  return textIn(texts, language, '');
}
