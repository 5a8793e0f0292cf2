import {html, type TemplateResult} from 'lit';
import {sourceStrings} from '../i18n/source-strings.js';
import {sourceStyles} from '../styles/source-styles.js';

/** Rows of a skeleton: as many as the first story has. */
const ROWS = [1, 2, 3, 4, 5];

/**
 * A skeleton where there is nothing to read yet, and a button where there may be nothing at all.
 * @param host its shadow root gets their styles, once
 * @param language BCP 47 tag of what is said
 * @param retry asks for the file again
 */
export function sourceNotice(
  {shadowRoot: root, childElementCount}: HTMLElement,
  language: string,
  state: 'empty' | 'loading' | 'ready' | 'error',
  retry: () => void,
): TemplateResult | undefined {
  const {styleSheet} = sourceStyles;
  if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets.push(styleSheet);
  }
  if (state === 'error') {
    return html`<p class="retry">
      <button type="button" part="controls" @click=${retry}>${sourceStrings(language).retry}</button>
    </p>`;
  }
  if (state !== 'loading') return undefined;
  return html`<p class="loading" role="status">${sourceStrings(language).loading}</p>${
    childElementCount > 0
      ? undefined
      : html`<div class="skeleton" aria-hidden="true">${ROWS.map(() => html`<i></i>`)}</div>`
  }`;
}
