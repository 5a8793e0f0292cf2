import {html, type TemplateResult} from 'lit';
import type {FileKind} from '../controllers/save-timeline.js';
import {sharingStrings} from '../i18n/sharing-strings.js';
import type {CardContext} from './event-card.js';

/** The kinds of file that the data of a timeline come in. */
const KINDS: Readonly<Record<FileKind, string>> = {json: 'JSON', csv: 'CSV'};

/** Buttons that give the reader the data. */
export function downloadLinks(
  {language, strings}: CardContext,
  save: (kind: FileKind) => void,
): TemplateResult {
  const {download} = sharingStrings(language);
  return html`<p class="downloads" part="download">${download}${strings.colon}${(
    Object.keys(KINDS) as FileKind[]
  ).map(
    (kind, index) =>
      html`${index > 0 ? ' · ' : ''}<button
          type="button"
          aria-label=${`${download} ${KINDS[kind]}`}
          @click=${() => {
            save(kind);
          }}
        >${KINDS[kind]}</button>`,
  )}</p>`;
}
