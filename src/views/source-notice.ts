import {html, type TemplateResult} from 'lit';
import {sourceStrings} from '../i18n/source-strings.js';
import {sourceStyles} from '../styles/source-styles.js';

/** What a reader sees of a file that does not come at once, or not at all. */
export interface SourceNotice {
  readonly state: 'empty' | 'loading' | 'ready' | 'error';
  /** Whether the page's own markup is shown meanwhile. */
  readonly hasMarkup: boolean;
  /** Asks for the file again. */
  readonly retry: () => void;
}

/** Rows of a skeleton: as many as the first story has. */
const ROWS = [1, 2, 3, 4, 5];

/**
 * A skeleton where there is nothing to read yet, and a button where there may be nothing at all.
 * @param root gets their styles, once
 */
export function sourceNotice(
  root: ShadowRoot,
  {state, hasMarkup, retry}: SourceNotice,
): TemplateResult | undefined {
  const {styleSheet} = sourceStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets.push(styleSheet);
  }
  if (state === 'error') {
    return html`<p class="retry">
      <button type="button" part="controls" @click=${retry}>${sourceStrings.retry}</button>
    </p>`;
  }
  if (state !== 'loading') return undefined;
  return html`<p class="loading" role="status">${sourceStrings.loading}</p>${
    hasMarkup
      ? undefined
      : html`<div class="skeleton" aria-hidden="true">${ROWS.map(() => html`<i></i>`)}</div>`
  }`;
}
