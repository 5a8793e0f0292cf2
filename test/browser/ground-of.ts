import {mixed} from './contrast.js';

/**
 * The colour behind what stands in an element: those of the elements around it, out of shadow roots as well,
 * on that of the page. It knows of no pictures, and of nothing that lies there from elsewhere.
 */
export function groundOf(element: Element, page: string): string {
  const around: Element[] = [];
  for (let one: Element | null = element; one; one = parentOf(one)) around.unshift(one);
  return around.reduce((ground, one) => mixed(getComputedStyle(one).backgroundColor, ground), page);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
