/**
 * What becomes of the boxes with `data-news-timeline` on a page: all that is left of a tag where a content
 * management system lets none through but HTML's own. Loaded with the first of them.
 */
import {upgradeBoxes} from './controllers/upgrade-boxes.js';

/**
 * Puts a timeline in the place of each box with `data-news-timeline`. Those a page comes with need no call;
 * those that are inserted later do.
 * @param root what to look through, itself included
 */
export async function upgrade(root: Document | DocumentFragment | Element): Promise<void> {
  // What takes over timelines that a server has drawn may be on its way.
  await customElements.whenDefined('news-timeline');
  await upgradeBoxes(root);
}

// Half a box is not upgraded: its list is still arriving.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => void upgrade(document));
} else {
  void upgrade(document);
}
