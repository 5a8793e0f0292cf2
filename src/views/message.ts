import {html, type TemplateResult} from 'lit';

/** One calm sentence for the reader; said politely by a screen reader (WCAG 4.1.3). */
export function message(sentence: string): TemplateResult {
  return html`<p class="message" part="message" role="status">${sentence}</p>`;
}
