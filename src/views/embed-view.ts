import {html, nothing, type TemplateResult} from 'lit';
import {colonIn} from '../i18n/colon-in.js';
import {embedStrings} from '../i18n/embed-strings.js';
import {pickText} from '../i18n/pick-text.js';
import type {TextContext} from '../i18n/text-kit.js';
import type {EmbedStrings} from '../i18n/spoken.js';
import {frameRights} from '../media/frame-rights.js';
import type {Embed, Shape} from '../media/medium.js';
import type {Media} from '../model/timeline.js';

/** How far it has come. `waiting`: for the page to allow it. */
export type EmbedStage = 'idle' | 'waiting' | 'refused' | 'loaded';

export interface EmbedViewOptions extends TextContext {
  readonly stage: EmbedStage;
  /** Whether it has all its room from the start: nobody asks for it, so nothing may move when it comes. */
  readonly isReserved: boolean;
  readonly isAlways: boolean;
  readonly load: () => void;
  readonly toggleAlways: () => void;
}

/** A box with the frame, or what would be in it; and below, in all stages alike, on what terms. */
export function embedView(embed: Embed, media: Media, options: EmbedViewOptions): TemplateResult {
  const {name, page, provider} = embed;
  const {stage, isReserved, isAlways, language} = options;
  const strings = embedStrings(language);
  const isLoaded = stage === 'loaded';
  const label = labelOf(embed, media, options);
  return html`<div role="group" class="embed" part="embed" aria-label=${label}><div
      class=${isLoaded || isReserved || hasForm(embed, media) ? 'box whole' : 'box'}
      .style=${shapeStyle(shapeOf(embed, media))}
    >${isLoaded ? frame(embed, label) : facade(embed, media, options)}</div><div class="terms"><p
        role="status"
      ><bdi>${sentence(embed, stage, strings)}</bdi></p><button
        type="button"
        part="controls"
        aria-pressed=${isAlways ? 'true' : 'false'}
        data-provider=${provider}
        @click=${options.toggleAlways}
      >${strings.always(name)}</button><a class="original" href=${page} rel="noopener"
        >${strings.open(name)}</a
      ></div></div>`;
}

/** A film looks like one, and a still has its room; for all else an empty box would say nothing. */
function hasForm({content, shape}: Embed, {poster}: Media): boolean {
  return poster !== undefined || (content === 'video' && 'ratio' in shape);
}

function facade(
  {name, content}: Embed,
  {poster}: Media,
  {stage, language, load}: EmbedViewOptions,
): TemplateResult {
  return html`<div class=${content === 'video' ? 'facade footage' : 'facade'}>${
    poster === undefined
      ? nothing
      : html`<img
          alt=""
          loading="lazy"
          decoding="async"
          referrerpolicy="strict-origin-when-cross-origin"
          src=${poster}
        />`
  }<p class="provider">${name}</p><button
      type="button"
      class="load"
      part="controls"
      aria-disabled=${stage === 'waiting' ? 'true' : nothing}
      @click=${load}
    >${embedStrings(language).load(content)}</button></div>`;
}

function frame(embed: Embed, label: string): TemplateResult {
  const {address, isPicture} = embed;
  if (isPicture) {
    return html`<img
      part="picture"
      alt=${label}
      decoding="async"
      referrerpolicy="strict-origin-when-cross-origin"
      src=${address}
    />`;
  }
  const {sandbox, allow} = frameRights(embed, location.origin);
  return html`<iframe
    title=${label}
    sandbox=${sandbox}
    allow=${allow}
    loading="lazy"
    referrerpolicy="strict-origin-when-cross-origin"
    src=${address}
  ></iframe>`;
}

function sentence({content, hosts}: Embed, stage: EmbedStage, strings: EmbedStrings): string {
  switch (stage) {
    case 'idle':
      return strings.willLoad(content, hosts);
    case 'waiting':
      return strings.waiting;
    case 'refused':
      return strings.refused;
    case 'loaded':
      return strings.loaded(hosts);
  }
}

/** Whose and what it is, and what the author says it shows. */
function labelOf({name, content}: Embed, {alt, caption}: Media, context: TextContext): string {
  const {value} = pickText(alt ?? caption, context);
  const {language} = context;
  return [embedStrings(language).nameOf(name, content), value]
    .filter(Boolean)
    .join(colonIn(language));
}

/** The author knows best. */
function shapeOf({shape}: Embed, {width, height}: Media): Shape {
  if (width && height) return {ratio: width / height};
  return height ? {height} : shape;
}

function shapeStyle(shape: Shape): string {
  return 'ratio' in shape
    ? `--_ratio:${shape.ratio.toFixed(4)}`
    : `--_ratio:auto;--_height:${shape.height}px`;
}
