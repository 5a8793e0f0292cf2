import {html, nothing, type TemplateResult} from 'lit';
import type {TextContext} from '../i18n/text-kit.js';
import type {Media} from '../model/timeline.js';
import {shownText} from './shown-text.js';

/**
 * A picture, film or page is named and linked; nothing is asked of another host until the reader follows.
 * @param place what kind of file it is, or whose page
 */
export function mediaLine(media: Media, context: TextContext, place = ''): TemplateResult {
  // A picture inside its own address is no place to go to.
  const address = media.url?.startsWith('data:') ? undefined : media.url;
  const name = shownText(media.caption ?? media.alt ?? address, context);
  return html`<p class="meta" part="media">${
    address ? html`<a href=${address} rel="noopener">${name}</a>` : name
  }${place ? html` <span>${place}</span>` : nothing}${
    media.credit === undefined
      ? nothing
      : html` <span part="credit">${shownText(media.credit, context)}</span>`
  }</p>`;
}
