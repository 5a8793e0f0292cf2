/** A text or a name of the timeline, and the language a screen reader says it in. */
export interface Heard {
  readonly text: string;
  readonly lang: string;
  /** Which way it is set. */
  readonly dir: string;
}

/** Attributes that are read out. */
const NAMES = ['aria-label', 'alt', 'title', 'placeholder'];

/** All that is read in a timeline, text by text, and every name that is said instead of one. */
export function heardIn(root: ShadowRoot): readonly Heard[] {
  const heard: Heard[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element) continue;
    const texts =
      node instanceof Element
        ? NAMES.map((name) => element.getAttribute(name))
        : [node.textContent];
    for (const text of texts) {
      if (!text?.trim()) continue;
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'none';
      heard.push({text: text.trim(), lang, dir: getComputedStyle(element).direction});
    }
  }
  return heard;
}
