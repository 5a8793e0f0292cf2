import {plainText} from './inline-text.js';
import {textOfElement} from './markup-language.js';
import {shownNodes} from './shown-nodes.js';

const MEDIA = 'img, video, audio, iframe';
const CREDIT = 'small, cite';
const TYPES: Readonly<Record<string, string>> = {
  img: 'image',
  video: 'video',
  audio: 'audio',
  iframe: 'iframe',
};

/** The pictures, films and sounds of an element; the first has the caption of its `<figure>`. */
export function markupMedia(element: Element, language: string): readonly object[] {
  const found = element.matches(MEDIA) ? [element] : [...element.querySelectorAll(MEDIA)];
  return found.map((media, index) => ({
    ...mediaOf(media, language),
    ...(index === 0 && captionOf(element, language)),
  }));
}

function mediaOf(media: Element, language: string): object {
  const attribute = (name: string): string | undefined => media.getAttribute(name) ?? undefined;
  return {
    url: attribute('src') ?? media.querySelector('source')?.getAttribute('src') ?? largest(media),
    type: TYPES[media.localName],
    alt: textOfElement(media, language, attribute('alt') ?? attribute('title') ?? ''),
    poster: attribute('poster'),
    width: pixels(attribute('width')),
    height: pixels(attribute('height')),
    srcset: attribute('srcset'),
    sizes: attribute('sizes'),
    link: media.matches('a[href] > img') ? media.parentElement?.getAttribute('href') : undefined,
    tracks: tracksOf(media),
  };
}

function tracksOf(media: Element): readonly object[] | undefined {
  const tracks = [...media.querySelectorAll('track')].map((track) => ({
    url: track.getAttribute('src'),
    language: track.getAttribute('srclang'),
    label: track.getAttribute('label'),
    // What HTML has for a track without one.
    kind: track.getAttribute('kind') ?? 'subtitles',
  }));
  return tracks.length > 0 ? tracks : undefined;
}

function captionOf(element: Element, language: string): object | undefined {
  const caption = element.querySelector('figcaption');
  if (!caption) return undefined;
  const credit = caption.querySelector(CREDIT);
  const words = plainText(shownNodes(caption), new Map(credit && [[credit, '']]));
  return {
    caption: textOfElement(caption, language, words),
    credit: credit && textOfElement(credit, language, plainText([credit])),
  };
}

/** The last address of `srcset`, by custom the largest. */
function largest(media: Element): string | undefined {
  return media.getAttribute('srcset')?.split(/,\s/).at(-1)?.trim().split(/\s/)[0];
}

/** A whole number; a width in per cent says nothing about the picture. */
function pixels(text: string | undefined): number | undefined {
  return text && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
