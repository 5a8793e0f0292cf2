import {html, type TemplateResult} from 'lit';
import {mediaStrings} from '../i18n/media-strings.js';
import type {TextContext} from '../i18n/text-kit.js';
import type {Media} from '../model/timeline.js';
import {mediaCaption} from './media-caption.js';
import {pictureFrame} from './picture-frame.js';

/** One picture, or several side by side, which can be gone through when one of them is opened. */
export function pictureFigures(pictures: readonly Media[], context: TextContext): TemplateResult {
  const album = pictures.filter(({link}) => link === undefined);
  const figures = pictures.map((picture) =>
    figure(picture, context, (opener) => void openAlbum(album, picture, context, opener)),
  );
  return figures.length === 1
    ? html`${figures[0]}`
    : html`<ul class=${figures.length === 2 || figures.length === 4 ? 'gallery pairs' : 'gallery'} role="list" aria-label=${mediaStrings(context.language).pictures}>
        ${figures.map((one) => html`<li>${one}</li>`)}
      </ul>`;
}

function figure(
  picture: Media,
  context: TextContext,
  open: (opener: HTMLElement) => void,
): TemplateResult {
  return html`<figure class="figure" part="media">${pictureFrame(picture, context, open)}${mediaCaption(
    picture,
    context,
  )}</figure>`;
}

async function openAlbum(
  album: readonly Media[],
  picture: Media,
  context: TextContext,
  opener: HTMLElement,
): Promise<void> {
  try {
    const {openLightbox} = await import('./lightbox.js');
    openLightbox(album, album.indexOf(picture), context, opener);
  } catch {
    // Without the part, the picture by itself.
    window.open(picture.url, '_blank', 'noopener');
  }
}
