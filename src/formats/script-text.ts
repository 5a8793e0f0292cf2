/** Data that stand in the page as the text of a script. */
export interface ScriptText {
  readonly text: string;
  /** `auto` is JSON, ours or that of TimelineJS. */
  readonly format: 'auto' | 'csv';
}

const FORMATS: readonly (readonly [RegExp, ScriptText['format']])[] = [
  [/^(?:application|text)\/(?:json|(?!ld\+)[\w.-]+\+json)$/, 'auto'],
  [/^(?:text|application)\/csv$/, 'csv'],
];

/**
 * The first script among an element's children that holds data: `<script type="application/json">`, any
 * other `+json` type but linked data (which is for search engines), or `text/csv`. Browsers do not run
 * such scripts, and they leave character references in them as they are: `&amp;` is five characters.
 * @returns nothing if there is none, or nothing in it
 */
export function scriptText(root: Element): ScriptText | undefined {
  for (const child of root.children) {
    const format = child.localName === 'script' ? formatOf(child) : undefined;
    const text = format && child.textContent;
    if (format && text?.trim()) return {text, format};
  }
  return undefined;
}

function formatOf(script: Element): ScriptText['format'] | undefined {
  const type = (script.getAttribute('type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return FORMATS.find(([pattern]) => pattern.test(type))?.[1];
}
