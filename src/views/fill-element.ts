import {render} from 'lit';

/**
 * Puts words into an element. Plain ones need none of the marks that Lit sets around what it may change.
 *
 * @param shown words, or a template of them in another language
 * @param before what stands before them
 */
export function fillElement(element: HTMLElement, shown: unknown, before = ''): void {
  if (typeof shown === 'string') element.append(before + shown);
  else {
    element.append(before);
    render(shown, element);
  }
}
