import {html, type TemplateResult} from 'lit';
import type {FileKind} from '../controllers/save-timeline.js';
import {sharingStrings} from '../i18n/sharing-strings.js';

/** The kinds of file that the data of a timeline come in. */
const KINDS: Readonly<Record<FileKind, string>> = {json: 'JSON', csv: 'CSV'};

/** Buttons that give the reader the data. */
export function downloadLinks(save: (kind: FileKind) => void): TemplateResult {
  return html`<p class="downloads" part="download">${sharingStrings.download}: ${(
    Object.keys(KINDS) as FileKind[]
  ).map(
    (kind, index) =>
      html`${index > 0 ? ' · ' : ''}<button
          type="button"
          aria-label=${`${sharingStrings.download} ${KINDS[kind]}`}
          @click=${() => {
            save(kind);
          }}
        >${KINDS[kind]}</button>`,
  )}</p>`;
}
