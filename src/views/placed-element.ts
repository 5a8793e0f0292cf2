import {giveAttributes, type Attributes} from './given-attributes.js';
import type {KeyedElement} from './keyed-elements.js';

/** Something small that stands at a place of its own, with words inside. */
export interface Placed {
  readonly key: unknown;
  /** The classes of the place and, in it, the element that has the words. */
  readonly name: string;
  readonly tag: 'b' | 'button';
  /** Where it stands. Moved is the place: browsers take long over the style of a button. */
  readonly style: string;
  readonly text: string;
  /** Of what has the words. */
  readonly attributes?: Attributes;
}

export class PlacedElement implements KeyedElement<Placed> {
  readonly element = document.createElement('div');
  readonly #inside: HTMLElement;

  constructor({name, tag}: Placed) {
    this.element.className = name;
    this.#inside = document.createElement(tag);
    this.element.append(this.#inside);
  }

  show({style, text, attributes = {}}: Placed): void {
    const inside = this.#inside;
    giveAttributes(this.element, {style});
    giveAttributes(inside, attributes);
    if (inside.textContent !== text) inside.textContent = text;
  }
}
