import {html, nothing} from 'lit';
import type {Media} from '../model/timeline.js';
import {shownText} from './shown-text.js';

/** What is said under a picture or the like, and who made it. */
export function mediaCaption({caption, credit}: Media, language: string): unknown {
  if (caption === undefined && credit === undefined) return nothing;
  return html`<figcaption>${
    caption === undefined
      ? nothing
      : html`<span part="caption">${shownText(caption, language)}</span> `
  }${
    credit === undefined ? nothing : html`<span part="credit">${shownText(credit, language)}</span>`
  }</figcaption>`;
}
