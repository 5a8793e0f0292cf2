import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {markupDocument, type MarkupDocument} from '../formats/markup-document.js';
import {scriptText, type ScriptText} from '../formats/script-text.js';

/** What the children of a tag have as data. */
export type MarkupData =
  ({readonly kind: 'script'} & ScriptText) | ({readonly kind: 'markup'} & MarkupDocument);

/** Attributes that say nothing, and that pages change often. */
const LOOKS = /^(?:class|style|aria-.*)$/;

/**
 * Reads the data that stand between a host's tags, and tells when they change: at most once a frame,
 * however stormy. What is written to the host itself, or in its shadow root, is no change.
 *
 * While a page is still arriving, the children are read once all of them are there.
 */
export class MarkupController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: () => void;
  readonly #observer = new MutationObserver((records) => {
    if (records.some((record) => this.#tells(record))) this.#tell();
  });
  #frame = 0;
  #isObserved = false;
  /** Whether children may have changed unobserved. */
  #wasAway = false;

  /** @param onChange called when `read` may give something else */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** The data there are now; nothing as long as they have not all arrived. A script goes before markup. */
  read(): MarkupData | undefined {
    if (!this.#hasArrived) return undefined;
    const script = scriptText(this.#host);
    if (script) return {kind: 'script', ...script};
    const markup = markupDocument(this.#host);
    return markup && {kind: 'markup', ...markup};
  }

  hostConnected(): void {
    if (this.#isObserved) return;
    this.#isObserved = true;
    this.#observer.observe(this.#host, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    if (this.#wasAway || !this.#hasArrived) this.#tell();
  }

  /** A host that is only moved is back before the microtask, and nothing of it has been missed. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#isObserved = false;
      this.#wasAway = true;
      this.#observer.disconnect();
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
    });
  }

  /** Attributes of the host itself are its own matter. */
  #tells({target, attributeName}: MutationRecord): boolean {
    return attributeName === null || !(target === this.#host || LOOKS.test(attributeName));
  }

  /** A parser that is past the end tag has put something behind it, or has finished. */
  get #hasArrived(): boolean {
    if (this.#host.ownerDocument.readyState !== 'loading') return true;
    for (let node: Node | null = this.#host; node; node = node.parentNode) {
      if (node.nextSibling) return true;
    }
    return false;
  }

  #tell(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#hasArrived) this.#onChange();
      else this.#tell();
    });
  }
}
