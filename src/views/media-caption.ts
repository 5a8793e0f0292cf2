import {html, nothing} from 'lit';
import type {TextContext} from '../i18n/text-kit.js';
import type {Media} from '../model/timeline.js';
import {shownText} from './shown-text.js';

/** What is said under a picture or the like, and who made it. */
export function mediaCaption({caption, credit}: Media, context: TextContext): unknown {
  if (caption === undefined && credit === undefined) return nothing;
  return html`<figcaption>${
    caption === undefined
      ? nothing
      : html`<span part="caption">${shownText(caption, context)}</span> `
  }${
    credit === undefined ? nothing : html`<span part="credit">${shownText(credit, context)}</span>`
  }</figcaption>`;
}
