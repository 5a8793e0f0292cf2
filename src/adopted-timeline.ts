import {hydrate} from '@lit-labs/ssr-client';
import type {PropertyValues, TemplateResult} from 'lit';
import {sortKey} from './dates/compare-dates.js';
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
  /** Whether the data have to be read against the clock. */
  #isOutdated = false;
  /** What was taken over, until it has been. */
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

  /** As long as there is nothing to compare, the data are read and nothing is drawn. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (!this.#root) return true;
    this.willUpdate(changed);
    // The parser may be in the midst of the shadow root.
    return this.state !== 'loading' && this.ownerDocument.readyState !== 'loading';
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.#root) {
      this.#takeOver(this.#root);
      this.#unpin();
    } else if (this.#adopted) {
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
    if (this.#isOutdated) {
      this.#isOutdated = false;
      this.now = undefined;
    }
    // The page is told once, of the timeline as it is today.
    else if (!this.#adopted || this.state !== 'ready') super.updated();
  }

  /**
   * From here on the clock counts. What has not been overtaken by it need not be read again, and a property
   * that is set during an update asks for no other.
   */
  #unpin(): void {
    const pinned = this.#pinned;
    this.#pinned = undefined;
    if (pinned === undefined || this.now !== pinned) return;
    this.#isOutdated = this.spacing === 'time' || hasComeBetween(this.timeline, Date.parse(pinned));
    if (this.#isOutdated) return;
    this.now = undefined;
    this.#adopted = undefined;
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

/** Whether an event was still to come at an instant and is not any more, or the other way round. */
function hasComeBetween(timeline: Timeline | undefined, instant: number): boolean {
  const now = Date.now();
  return (timeline?.events ?? []).some(
    ({date}) => date && sortKey(date) > instant !== sortKey(date) > now,
  );
}
