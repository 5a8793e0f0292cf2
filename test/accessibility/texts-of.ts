/** A text, and what it stands in. */
export interface ShownText {
  readonly text: string;
  readonly element: HTMLElement;
}

/**
 * The texts that a reader sees, each piece with the element it stands in. Left out is what is for the ears
 * alone, and what a control says that cannot be used now (WCAG 1.4.3, inactive components).
 */
export function textsOf(root: ShadowRoot): readonly ShownText[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: ShownText[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (text && element && isSeen(element)) texts.push({text, element});
  }
  return texts;
}

function isSeen(element: HTMLElement): boolean {
  return (
    element.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
    !element.closest('.unseen, [inert], :disabled, [aria-disabled="true"], style')
  );
}
