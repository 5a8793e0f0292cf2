import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import {keyed} from 'lit/directives/keyed.js';

type Shown = (fail: (event: Event) => void) => unknown;

/** Remembers of one place on the page whether what was to be there could not be had. */
class Fallible extends AsyncDirective {
  #lost: string | undefined;
  #arguments: Parameters<Fallible['render']> | undefined;

  override render(key: string, shown: Shown, instead: () => unknown): unknown {
    this.#arguments = [key, shown, instead];
    // Never the picture before on the element of this one, not even while it loads.
    return this.#lost === key ? instead() : keyed(key, shown(this.#fail));
  }

  readonly #fail = ({currentTarget}: Event): void => {
    if (!this.#arguments || !this.isConnected) return;
    const element = currentTarget as Element;
    const frame = element.closest('figure');
    const {activeElement} = element.getRootNode() as ShadowRoot;
    const hadFocus = activeElement?.contains(element);
    [this.#lost] = this.#arguments;
    this.setValue(this.render(...this.#arguments));
    if (hadFocus) frame?.querySelector('a')?.focus();
  };
}

/**
 * Something with an address that may fail to load, and what stands in its place then.
 * @param key its address: at another one, it is tried anew
 */
export const fallible = directive(Fallible);
