import {nothing, type CSSResult} from 'lit';
import {directive, Directive, type ChildPart} from 'lit/directive.js';

class AdoptedStyles extends Directive {
  #sheets: CSSStyleSheet[] = [];

  override update({options}: ChildPart, [styles]: [CSSResult]): unknown {
    this.#sheets = (options?.host as Element | undefined)?.shadowRoot?.adoptedStyleSheets ?? [];
    return this.render(styles);
  }

  override render({styleSheet}: CSSResult): unknown {
    if (styleSheet && !this.#sheets.includes(styleSheet)) this.#sheets.push(styleSheet);
    return nothing;
  }
}

/** Gives the timeline it stands in a style sheet that few timelines need; shows nothing itself. */
export const adoptedStyles = directive(AdoptedStyles);
