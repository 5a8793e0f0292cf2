import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What takes the focus where a part of the view has lost what had it. */
const HEIRS = [
  ['.tools', '.tools button'],
  ['.detail', '.beside'],
  ['.plot', '.events [tabindex="0"]'],
] as const;

/** Keeps the focus in the timeline when a control that had it goes: a browser would give it to the page. */
export class KeptFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #holder: Element | null | undefined;
  #heir: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const holder = this.#host.shadowRoot?.activeElement;
    this.#holder = holder;
    this.#heir = HEIRS.find(([part]) => holder?.closest(part))?.[1];
  }

  hostUpdated(): void {
    if (!this.#heir || !this.#holder || this.#holder.isConnected) return;
    const heir = this.#host.shadowRoot?.querySelector<HTMLElement>(this.#heir);
    // Whoever gets the focus may ask for another update.
    void this.#host.updateComplete.then(() => heir?.focus({preventScroll: true}));
  }
}
