import {nothing, type CSSResult} from 'lit';
import {directive, Directive, type ChildPart} from 'lit/directive.js';

/** Gives the timeline it stands in a style sheet that few timelines need; shows nothing itself. */
export const adoptedStyles = directive(
  class extends Directive {
    override render(_styles: CSSResult): unknown {
      return nothing;
    }

    override update({options}: ChildPart, [{styleSheet}]: [CSSResult]): unknown {
      const {shadowRoot} = options?.host as Element;
      const sheets = shadowRoot?.adoptedStyleSheets;
      if (styleSheet && sheets && !sheets.includes(styleSheet)) sheets.push(styleSheet);
      return nothing;
    }
  },
);
