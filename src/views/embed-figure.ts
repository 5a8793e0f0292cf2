import {html} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, type ChildPart} from 'lit/directive.js';
import {ref} from 'lit/directives/ref.js';
import {grantedMedia} from '../controllers/granted-media.js';
import {providerChoice} from '../controllers/provider-choice.js';
import type {Embed} from '../media/medium.js';
import type {Media} from '../model/timeline.js';
import {embedStyles} from '../styles/embed-styles.js';
import {TimelineMediaRequestEvent} from '../timeline-media-request-event.js';
import {adoptedStyles} from './adopted-styles.js';
import {embedView, type EmbedStage} from './embed-view.js';
import type {CardContext} from './event-card.js';
import {mediaCaption} from './media-caption.js';

/** How far ahead of the reader something is asked for that need not be asked for by them. */
const AHEAD = '100% 0px';

/**
 * What another site shows. Before it is loaded there is a plain box that says what would be, and from
 * where; then the timeline's page is asked, and may refuse.
 */
class EmbedFigure extends AsyncDirective {
  #host: EventTarget = document;
  #arguments: readonly [Embed, Media, CardContext] | undefined;
  #stage: EmbedStage = 'idle';
  #figure: HTMLElement | undefined;
  #observer: IntersectionObserver | undefined;
  #unsubscribe: (() => void) | undefined;

  override update({options}: ChildPart, given: [Embed, Media, CardContext]): unknown {
    this.#host = (options?.host as EventTarget | undefined) ?? document;
    const [{address}] = given;
    if (address !== this.#arguments?.[0].address) this.#stage = 'idle';
    if (grantedMedia(this.#host).has(address)) this.#stage = 'loaded';
    this.#arguments = given;
    this.#unsubscribe ??= providerChoice.onChange(() => this.#draw());
    this.#watch();
    return this.render(...given);
  }

  override render(embed: Embed, media: Media, context: CardContext): unknown {
    const view = embedView(embed, media, {
      language: context.language,
      texts: context.texts,
      stage: this.#stage,
      isReserved: this.#isUnasked,
      isAlways: providerChoice.has(embed.provider),
      load: () => void this.#request(),
      toggleAlways: () => providerChoice.toggle(embed.provider),
    });
    return [
      adoptedStyles(embedStyles),
      html`<figure class="figure" part="media" ${ref(this.#keep)}>${view}${mediaCaption(
        media,
        context,
      )}</figure>`,
    ];
  }

  override disconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#unwatch();
  }

  override reconnected(): void {
    this.#unsubscribe ??= providerChoice.onChange(() => this.#draw());
    this.#draw();
  }

  /** Whether it is loaded without being asked for, once it is near. */
  get #isUnasked(): boolean {
    const [embed, , context] = this.#arguments ?? [];
    return context?.media === 'auto' || (embed !== undefined && providerChoice.has(embed.provider));
  }

  #draw(): void {
    if (!this.#arguments || !this.isConnected) return;
    this.#watch();
    this.setValue(this.render(...this.#arguments));
  }

  readonly #keep = (figure: Element | undefined): void => {
    this.#unwatch();
    this.#figure = figure as HTMLElement | undefined;
    this.#watch();
  };

  /** Waits for the reader to come near, if that is all there is to wait for. */
  #watch(): void {
    const isWaited = this.#stage === 'idle' && this.#isUnasked && this.#figure;
    if (!isWaited) this.#unwatch();
    if (!isWaited || this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) void this.#request();
      },
      {rootMargin: AHEAD},
    );
    this.#observer.observe(isWaited);
  }

  #unwatch(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Asks the page, and loads what it lets through. */
  async #request(): Promise<void> {
    const [embed] = this.#arguments ?? [];
    if (!embed || this.#stage === 'waiting' || this.#stage === 'loaded') return;
    const {address, provider} = embed;
    this.#unwatch();
    this.#stage = 'waiting';
    const event = new TimelineMediaRequestEvent(address, provider);
    this.#host.dispatchEvent(event);
    this.#draw();
    const isGranted = await event.isGranted();
    if (isGranted) grantedMedia(this.#host).add(address);
    // Meanwhile another event may have taken the place.
    if (this.#arguments?.[0].address !== address) return;
    this.#stage = isGranted ? 'loaded' : 'refused';
    this.#drawKeepingFocus();
  }

  /** The frame takes the focus of the button that it replaces, and nobody else's. */
  #drawKeepingFocus(): void {
    const root = this.#figure?.getRootNode() as Partial<ShadowRoot> | undefined;
    const hadFocus =
      root?.activeElement?.matches('.load') && this.#figure?.contains(root.activeElement);
    this.#draw();
    if (hadFocus && this.#stage === 'loaded') {
      this.#figure?.querySelector<HTMLElement>('iframe, .original')?.focus();
    }
  }
}

/** What another site shows, behind a box that loads it; and what is said under it. */
export const embedFigure = directive(EmbedFigure);
