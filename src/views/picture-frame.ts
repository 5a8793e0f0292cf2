import {html, nothing, type TemplateResult} from 'lit';
import {mediaStrings} from '../i18n/media-strings.js';
import {pickText} from '../i18n/pick-text.js';
import type {TextContext} from '../i18n/text-kit.js';
import type {Media} from '../model/timeline.js';
import {fallible} from './fallible.js';
import {shownText} from './shown-text.js';

/** Width divided by height of the box for a picture of which neither is known. */
const USUAL = 3 / 2;
/** A picture is cut to that box if no more than an eighth of it is lost. */
const TOLERANCE = 1 / 8;

/**
 * A picture in a box that has its size before it is there, so that nothing moves. It leads where the
 * author says, or opens large. One that cannot be had leaves its words in the same box.
 * @param open shows it large; the button that was pressed gets the focus back
 */
export function pictureFrame(
  media: Media,
  context: TextContext,
  open: (opener: HTMLElement) => void,
): unknown {
  const {url = '', link, width, height} = media;
  const style = width && height ? `--_ratio:${width}/${height};--_natural:${width}px` : '';
  return fallible(
    url,
    (fail) => {
      const image = pictureImage(media, context, fail);
      return link === undefined
        ? html`<button
            type="button"
            class="still"
            aria-haspopup="dialog"
            .style=${style}
            @click=${({currentTarget}: Event) => open(currentTarget as HTMLElement)}
          ><span class="unseen">${mediaStrings(context.language).enlarge} </span>${image}</button>`
        : html`<a class="still" href=${link} rel="noopener" .style=${style}>${image}</a>`;
    },
    () =>
      html`<div class="still lost" .style=${style}><p>${
        media.alt === undefined
          ? mediaStrings(context.language).pictureLost
          : shownText(media.alt, context)
      }</p>${
        // What is inside its own address is no place to go to.
        url.startsWith('data:')
          ? nothing
          : html`<a href=${url} rel="noopener">${mediaStrings(context.language).openPicture}</a>`
      }</div>`,
  );
}

/** What is said of a picture to those who do not see it: the next best, where its author said nothing. */
export function alternativeText({alt, caption}: Media, context: TextContext): string {
  return pickText(alt ?? caption, context).value || mediaStrings(context.language).picture;
}

function pictureImage(
  media: Media,
  context: TextContext,
  fail: (event: Event) => void,
): TemplateResult {
  const {url = '', srcset, sizes, width, height} = media;
  const {lang, dir} = pickText(media.alt ?? media.caption, context);
  return html`<img
    part="picture"
    alt=${alternativeText(media, context)}
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="strict-origin-when-cross-origin"
    sizes=${sizes ?? (srcset === undefined ? nothing : '(min-width: 50em) 40em, 100vw')}
    srcset=${srcset ?? nothing}
    src=${url}
    @load=${width && height ? nothing : fit}
    @error=${fail}
  />`;
}

/** Fills the usual box with a picture of nearly its form; any other is shown whole. */
function fit({currentTarget}: Event): void {
  const {classList, naturalWidth, naturalHeight} = currentTarget as HTMLImageElement;
  const form = naturalWidth / naturalHeight / USUAL;
  classList.toggle('fills', Math.abs(1 - Math.min(form, 1 / form)) < TOLERANCE);
}
