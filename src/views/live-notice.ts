import {html, nothing, type TemplateResult} from 'lit';
import type {News} from '../controllers/live-controller.js';
import {liveStrings} from '../i18n/live-strings.js';
import {liveStyles} from '../styles/live-styles.js';

/**
 * A button with the number of news, and the same said once, politely (WCAG 4.1.3).
 * @param root gets their styles, once
 * @param language BCP 47 tag of what is said
 * @param onClick brings the reader to them
 */
export function liveNotice(
  root: ShadowRoot,
  language: string,
  news: News | undefined,
  onClick: () => void,
): TemplateResult {
  const {styleSheet} = liveStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets.push(styleSheet);
  }
  const words = news && liveStrings(language).news(news.added, news.corrected);
  // The status stays, so that what is new in it is heard.
  return html`<div class="news">${
    words
      ? html`<button type="button" part="controls" @click=${onClick}>${words}</button>`
      : nothing
  }<p class="said" role="status">${words}</p></div>`;
}
