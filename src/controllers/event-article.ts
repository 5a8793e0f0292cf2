/** Where the selected event stands in full: in its list entry, or below an axis. */
export function eventArticle(root: ParentNode): HTMLElement | null {
  return root.querySelector('[aria-current] article') ?? root.querySelector('article');
}
