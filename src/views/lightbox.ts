import {html, nothing, render, type TemplateResult} from 'lit';
import {PictureZoom} from '../controllers/picture-zoom.js';
import {colonIn} from '../i18n/colon-in.js';
import {lightboxStrings} from '../i18n/lightbox-strings.js';
import {languageOfWords} from '../i18n/spoken-in.js';
import type {TextContext} from '../i18n/text-kit.js';
import type {Media} from '../model/timeline.js';
import {lightboxStyles} from '../styles/lightbox-styles.js';
import {fallible} from './fallible.js';
import {mediaCaption} from './media-caption.js';
import {alternativeText} from './picture-frame.js';

/** How much larger one press makes a picture. */
const STEP = 1.5;

/** Which way a key leads, in a text that runs from left to right. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 1,
  PageUp: -1,
};

/**
 * Shows pictures one at a time over the whole window, until the reader closes it. Arrow keys go through
 * them, or move one that is larger than the window; plus, minus and two fingers make it larger.
 * @param opener gets the focus back
 */
export function openLightbox(
  pictures: readonly Media[],
  start: number,
  context: TextContext,
  opener: HTMLElement,
): void {
  const root = opener.getRootNode() as ShadowRoot;
  const {styleSheet} = lightboxStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets.push(styleSheet);
  }
  new Lightbox(pictures, start, context).open(root, opener);
}

class Lightbox {
  readonly #pictures: readonly Media[];
  readonly #context: TextContext;
  readonly #box = document.createElement('div');
  readonly #zoom = new PictureZoom(
    () => this.#dialog?.querySelector('.stage'),
    () => this.#draw(),
  );
  #index: number;

  constructor(pictures: readonly Media[], start: number, context: TextContext) {
    this.#pictures = pictures;
    this.#index = start;
    this.#context = context;
  }

  open(root: ShadowRoot, opener: HTMLElement): void {
    // It stands beside the timeline, which may run the other way than the page.
    this.#box.dir = opener.closest('section')?.dir ?? '';
    root.append(this.#box);
    this.#draw();
    const dialog = this.#dialog;
    dialog?.addEventListener('close', () => {
      this.#box.remove();
      if (opener.isConnected) opener.focus({preventScroll: true});
    });
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('.close')?.focus();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#box.querySelector('dialog');
  }

  #draw(): void {
    render(this.#view(), this.#box);
  }

  #view(): TemplateResult {
    const picture = this.#pictures[this.#index] ?? {};
    const total = this.#pictures.length;
    const {isZoomed} = this.#zoom;
    const strings = lightboxStrings(this.#context.language);
    return html`<dialog
      class="lightbox"
      lang=${languageOfWords(this.#context.language)}
      aria-labelledby="lightbox-place"
      @keydown=${this.#onKey}
      @click=${this.#onClick}
    ><div class="head"><p id="lightbox-place" role="status"><span class="unseen">${strings.picture} </span><bdi>${strings.place(
      this.#index + 1,
      total,
    )}</bdi><span class="unseen">${colonIn(this.#context.language)}${alternativeText(picture, this.#context)}</span></p>${
      total > 1
        ? [
            this.#button('‹', strings.previous, () => this.#step(-1)),
            this.#button('›', strings.next, () => this.#step(1)),
          ]
        : nothing
    }${this.#button('−', strings.zoomOut, () => this.#zoom.by(1 / STEP))}${this.#button(
      '+',
      strings.zoomIn,
      () => this.#zoom.by(STEP),
    )}<button
        type="button"
        class="close"
        @click=${() => this.#dialog?.close()}
      >${strings.close}</button></div><div
      class=${`stage ${isZoomed ? '' : 'fitted'}`}
      tabindex=${isZoomed ? 0 : nothing}
      role=${isZoomed ? 'group' : nothing}
      aria-labelledby=${isZoomed ? 'lightbox-place' : nothing}
      @dblclick=${this.#zoom.onDoubleClick}
      @wheel=${this.#zoom.onWheel}
      @touchstart=${this.#zoom.onTouch}
      @touchmove=${this.#zoom.onTouch}
    >${this.#picture(picture)}</div><div class="words">${mediaCaption(
      picture,
      this.#context,
    )}</div></dialog>`;
  }

  #button(sign: string, name: string, act: () => void): TemplateResult {
    return html`<button type="button" class="sign" @click=${act}><span aria-hidden="true">${sign}</span><span
      class="unseen">${name}</span></button>`;
  }

  #picture(picture: Media): unknown {
    const {url = '', srcset} = picture;
    const words = alternativeText(picture, this.#context);
    return fallible(
      url,
      (fail) => html`<img
        alt=${words}
        decoding="async"
        referrerpolicy="strict-origin-when-cross-origin"
        sizes=${srcset === undefined ? nothing : '100vw'}
        srcset=${srcset ?? nothing}
        src=${url}
        .style=${this.#zoom.style}
        @error=${fail}
      />`,
      () => html`<p class="lost">${words}</p>`,
    );
  }

  #step(step: number): void {
    const {length} = this.#pictures;
    this.#zoom.reset();
    this.#index = (this.#index + step + length) % length;
    this.#draw();
  }

  /** Beside the picture there is nothing to press. */
  readonly #onClick = ({target}: Event): void => {
    if ((target as Element).matches('.fitted')) this.#dialog?.close();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.#act(event)) event.preventDefault();
  };

  /** Whether the key does something. */
  #act({key}: KeyboardEvent): boolean {
    if (key === '+' || key === '=') this.#zoom.by(STEP);
    else if (key === '-') this.#zoom.by(1 / STEP);
    else if (key === '0') this.#zoom.reset();
    else if (this.#zoom.isZoomed) return this.#zoom.move(key);
    else if (key === 'Home') this.#step(-this.#index);
    else if (key === 'End') this.#step(this.#pictures.length - 1 - this.#index);
    else if (STEPS[key] && this.#pictures.length > 1) this.#step(this.#forward(key));
    else return false;
    return true;
  }

  #forward(key: string): number {
    const isReversed =
      key.startsWith('Arrow') &&
      this.#dialog !== null &&
      getComputedStyle(this.#dialog).direction === 'rtl';
    return (STEPS[key] ?? 0) * (isReversed ? -1 : 1);
  }
}
