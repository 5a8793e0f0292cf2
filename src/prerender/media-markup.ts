import {pickText} from '../i18n/pick-text.js';
import {foreignMedium} from '../media/foreign-medium.js';
import type {Medium} from '../media/medium.js';
import {nativeMedium} from '../media/native-medium.js';
import {mediaStrings} from '../i18n/media-strings.js';
import type {Media} from '../model/timeline.js';
import type {ListContext} from './list-context.js';
import {attribute, markup, type Content, type Markup} from './markup.js';
import {plainMarkup} from './text-markup.js';

/**
 * Pictures as figures; films, sounds and what other sites show as links, since without a script nobody
 * could be asked before they are loaded.
 */
export function mediaMarkup(media: readonly Media[], context: ListContext): Content {
  return media.map((one) =>
    mediumMarkup(one, nativeMedium(one) ?? foreignMedium(one, context.providers), context),
  );
}

function mediumMarkup(media: Media, medium: Medium, context: ListContext): Markup {
  switch (medium.kind) {
    case 'picture':
      return figure(pictureMarkup(media, context), media, context);
    case 'quote':
      return markup`<figure><blockquote>${plainMarkup(media.caption, context)}</blockquote>${captionMarkup(
        {credit: media.credit},
        context,
      )}</figure>`;
    case 'embed':
      return linkMarkup(media, medium.page, medium.name, context);
    case 'video':
    case 'audio':
      return linkMarkup(media, medium.url, '', context);
    default:
      return linkMarkup(media, medium.url, medium.name, context);
  }
}

function pictureMarkup(media: Media, context: ListContext): Markup {
  const {url, alt, caption, link, width, height, srcset, sizes} = media;
  const words = pickText(alt ?? caption, context);
  const image = markup`<img${[
    attribute('src', url),
    attribute('alt', words.value || mediaStrings(context.language).picture),
    attribute('lang', words.lang),
    attribute('width', width?.toString()),
    attribute('height', height?.toString()),
    attribute('srcset', srcset),
    attribute('sizes', sizes),
  ]} loading="lazy" decoding="async" referrerpolicy="strict-origin-when-cross-origin">`;
  return link === undefined
    ? image
    : markup`<a${attribute('href', link)} rel="noopener">${image}</a>`;
}

function figure(content: Markup, media: Media, context: ListContext): Markup {
  return markup`<figure>${content}${captionMarkup(media, context)}</figure>`;
}

function captionMarkup(
  {caption, credit}: Pick<Media, 'caption' | 'credit'>,
  context: ListContext,
): Content {
  if (caption === undefined && credit === undefined) return undefined;
  return markup`<figcaption>${plainMarkup(caption, context)}${
    credit === undefined ? undefined : markup` <small>${plainMarkup(credit, context)}</small>`
  }</figcaption>`;
}

/** @param place what kind of file it is, or whose page */
function linkMarkup(media: Media, url: string, place: string, context: ListContext): Markup {
  // What is inside its own address is no place to go to.
  const address = url.startsWith('data:') ? undefined : url;
  const name = plainMarkup(media.caption ?? media.alt ?? address, context) ?? address;
  return markup`<p>${
    address ? markup`<a${attribute('href', address)} rel="noopener">${name}</a>` : name
  }${place ? markup` <span>${place}</span>` : undefined}${
    media.credit === undefined
      ? undefined
      : markup` <small>${plainMarkup(media.credit, context)}</small>`
  }</p>`;
}
