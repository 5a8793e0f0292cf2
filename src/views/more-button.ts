import {html, render} from 'lit';
import {moreStrings} from '../i18n/more-strings.js';
import {moreStyles} from '../styles/more-styles.js';

/**
 * Fades the end of a timeline that is shown in less room than it needs, and puts a button there that
 * makes the room. So does the focus when it goes to the part that is not shown (WCAG 2.4.11).
 * @param frame the timeline, clipped, with its language; fade and button last as long as its class `cut`
 * @param open makes the room, and takes that class away
 */
export function moreButton(frame: HTMLElement, open: () => void): void {
  const openForFocus = ({target}: Event): void => {
    if (bottomOf(target as Element) > bottomOf(frame)) open();
  };
  const onClick = (): void => {
    open();
    // The button is gone; the next Tab goes on from the timeline.
    frame.tabIndex = -1;
    frame.focus({preventScroll: true});
  };
  frame.addEventListener('focusin', openForFocus);
  frame.classList.add('cut');
  const root = frame.getRootNode() as ShadowRoot;
  const box = document.createElement('div');
  box.className = 'more';
  render(
    html`<button type="button" part="controls" @click=${onClick}>${moreStrings(frame.lang).showWhole}</button>`,
    box,
  );
  root.append(box);
  if (moreStyles.styleSheet) root.adoptedStyleSheets.push(moreStyles.styleSheet);
}

function bottomOf(element: Element): number {
  return element.getBoundingClientRect().bottom;
}
