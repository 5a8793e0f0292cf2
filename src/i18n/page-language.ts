/**
 * The language a place on the page is in: the nearest `lang` above it, through shadow roots.
 * @returns a BCP 47 tag; `en` where the page says nothing
 */
export function pageLanguage(place: Element): string {
  for (let node: Element | undefined = place; node; node = hostOf(node)) {
    const declared = node.closest('[lang]')?.getAttribute('lang');
    if (declared) return declared;
  }
  return 'en';
}

function hostOf(node: Element): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
