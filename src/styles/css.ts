import {unsafeCSS, type CSSResult} from 'lit';

/**
 * A style sheet as Lit takes it. Its own `css` asks of every value where it comes from; here they are all
 * this project's own, and the question would be a part of every first render.
 */
export function css(strings: TemplateStringsArray, ...values: readonly unknown[]): CSSResult {
  return unsafeCSS(String.raw(strings, ...values));
}
