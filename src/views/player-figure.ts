import {html, nothing, type TemplateResult} from 'lit';
import {mediaStrings} from '../i18n/media-strings.js';
import {pickText} from '../i18n/pick-text.js';
import type {PickedText, TextContext} from '../i18n/text-kit.js';
import type {Media, Track} from '../model/timeline.js';
import {fallible} from './fallible.js';
import {mediaCaption} from './media-caption.js';
import {mediaLine} from './media-line.js';

/** A film or a sound in the browser's own player, which loads nothing but a still before it is played. */
export function playerFigure(
  kind: 'video' | 'audio',
  media: Media,
  context: TextContext,
): TemplateResult {
  const {url = ''} = media;
  const strings = mediaStrings(context.language);
  // What some browsers play and others do not; of all else they find out by themselves.
  if (/\.m3u8\b/i.test(url) && !playsStreams()) return mediaLine(media, context);
  return html`<figure class="figure" part="media">${fallible(
    url,
    (fail) => (kind === 'video' ? video(media, context, fail) : audio(media, context, fail)),
    () => html`<p class="lost">${strings.cannotPlay} <a href=${url} rel="noopener"
          >${strings.openFile}</a
        ></p>`,
  )}${printed(media)}${mediaCaption(media, context)}</figure>`;
}

/** What paper has in the place of a player: the poster, and where the film or sound is. */
function printed({url = '', poster}: Media): TemplateResult {
  return html`${
    poster === undefined
      ? nothing
      : html`<img class="printed" src=${poster} alt="" loading="lazy" />`
  }<a class="printed" href=${url}>${url}</a>`;
}

function video(media: Media, context: TextContext, fail: (event: Event) => void): TemplateResult {
  const {url = '', poster, width, height} = media;
  return html`<video
    class="still"
    controls
    playsinline
    aria-label=${nameOf(media, context).value || nothing}
    lang=${nameOf(media, context).lang ?? nothing}
    preload=${poster === undefined ? 'metadata' : 'none'}
    poster=${poster ?? nothing}
    crossorigin=${crossOrigin(media)}
    .style=${width && height ? `--_ratio:${width}/${height}` : ''}
    src=${url}
    @error=${fail}
  >${tracks(media)}</video>`;
}

function audio(media: Media, context: TextContext, fail: (event: Event) => void): TemplateResult {
  return html`<audio
    controls
    aria-label=${nameOf(media, context).value || nothing}
    lang=${nameOf(media, context).lang ?? nothing}
    preload="none"
    crossorigin=${crossOrigin(media)}
    src=${media.url ?? ''}
    @error=${fail}
  >${tracks(media)}</audio>`;
}

function tracks({tracks: given = []}: Media): readonly TemplateResult[] {
  return given.map(
    ({url, kind, language, label}) =>
      html`<track src=${url} kind=${kind} srclang=${language ?? nothing} label=${label ?? nothing} />`,
  );
}

/** Browsers take subtitles from elsewhere only if film and subtitles are asked for as other sites' files are. */
function crossOrigin({tracks: given = []}: Media): string | typeof nothing {
  return given.some(isForeign) ? 'anonymous' : nothing;
}

function isForeign({url}: Track): boolean {
  return new URL(url, document.baseURI).origin !== location.origin;
}

function nameOf({alt, caption}: Media, context: TextContext): PickedText {
  return pickText(alt ?? caption, context);
}

function playsStreams(): boolean {
  return document.createElement('video').canPlayType('application/vnd.apple.mpegurl') !== '';
}
