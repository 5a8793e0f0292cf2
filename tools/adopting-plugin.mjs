const SUPPORT = /\w+\.ShadowRoot&&\(void 0===.+?"replace"in CSSStyleSheet\.prototype/;

/**
 * A Rollup plugin that has Lit adopt style sheets without asking whether the browser can: all that this
 * package supports can. Where a library has put something else in the place of `Document`, as MooTools
 * does, Lit would be wrong about it, and write inline styles, which a policy may not allow.
 */
export function alwaysAdopting() {
  return {
    name: 'always-adopting',
    transform(code, id) {
      if (!id.endsWith('@lit/reactive-element/css-tag.js')) return null;
      if (!SUPPORT.test(code)) throw new Error(`Nothing is asked in ${id}.`);
      return {code: code.replace(SUPPORT, 'true'), map: null};
    },
  };
}
