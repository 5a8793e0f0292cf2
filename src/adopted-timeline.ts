import {hydrate} from '@lit-labs/ssr-client';
import {ReactiveElement, type PropertyValues, type TemplateResult} from 'lit';
import type {Timeline} from './model/timeline.js';
import {NewsTimeline} from './news-timeline.js';
import {agreedTemplate} from './views/agreed-template.js';

/**
 * A timeline that takes over what a server has drawn into its shadow root (`news-timeline/prerender` with
 * `shadow`). Nothing is drawn before the data are there; then Lit takes over the nodes as they stand, at the
 * instant the server drew them at, and only then time goes on. Where server and page do not agree, the
 * shadow root is emptied, and the timeline is drawn as any other. So is one that comes without a root.
 */
export class AdoptedTimeline extends NewsTimeline {
  /** What the server has drawn, as long as it has not been taken over. */
  #root = this.shadowRoot ?? undefined;
  /** The instant it was drawn at, as long as that counts as now. */
  #pinned: string | undefined;
  /** What was taken over, until the clock counts. */
  #adopted: Timeline | undefined;
  /** Drawn already, to be shown by the update that is under way. */
  #drawn: TemplateResult | undefined;

  override connectedCallback(): void {
    if (this.#root && this.now === undefined) this.now = this.#pinned = this.dataset['now'];
    super.connectedCallback();
    if (this.ownerDocument.readyState !== 'loading') return;
    const update = (): void => {
      this.requestUpdate();
    };
    this.ownerDocument.addEventListener('DOMContentLoaded', update, {once: true});
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (this.#root) delete this.renderOptions.renderBefore;
    return root;
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.#isToCome) {
      // Without what Lit adds to it: nothing is drawn.
      ReactiveElement.prototype['update'].call(this, changed);
      return;
    }
    if (this.#root) this.#takeOver(this.#root);
    else if (this.#adopted) {
      this.showAll();
      if (this.timeline !== this.#adopted) this.#adopted = undefined;
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const drawn = this.#drawn ?? super.render();
    this.#drawn = undefined;
    return drawn;
  }

  protected override updated(): void {
    if (this.#root) return;
    const pinned = this.#pinned;
    this.#pinned = undefined;
    if (pinned !== undefined && this.now === pinned) this.now = undefined;
    // The page is told once, of the timeline as it is today.
    else if (!this.#adopted || this.state !== 'ready') super.updated();
  }

  /** Whether the data are still on their way, or the page, which may be in the midst of the shadow root. */
  get #isToCome(): boolean {
    const isArriving = this.ownerDocument.readyState === 'loading';
    return Boolean(this.#root) && (isArriving || this.state === 'loading');
  }

  /** Once, whether it succeeds or not. */
  #takeOver(root: ShadowRoot): void {
    this.#root = undefined;
    // The server draws all of a list.
    this.showAll();
    const drawn = super.render();
    if (this.#hydrates(drawn, root)) {
      this.#adopted = this.timeline;
      // Lit has given the root its style sheets, and the elements what the server's rules gave them.
      for (const child of [...root.children]) if (child.localName !== 'section') child.remove();
    } else {
      root.replaceChildren();
      this.#drawn = drawn;
    }
  }

  #hydrates(drawn: TemplateResult, root: ShadowRoot): boolean {
    const agreed = agreedTemplate(drawn, root);
    try {
      if (agreed) hydrate(agreed, root, this.renderOptions);
      return agreed !== undefined;
    } catch {
      // Lit says so where a template is another one.
      return false;
    }
  }
}
