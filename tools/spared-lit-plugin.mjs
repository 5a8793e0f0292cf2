/** What is taken out of Lit, by the end of its module's path: code that can do nothing in this bundle. */
const SPARED = {
  '@lit/reactive-element/css-tag.js': [
    // Every browser that this package supports adopts style sheets. Where a library has put something else in
    // the place of `Document`, as MooTools does, Lit would be wrong about it, and write inline styles, which a
    // policy may not allow.
    [/\w+\.ShadowRoot&&\(void 0===.+?"replace"in CSSStyleSheet\.prototype/, 'true'],
    // The class is not to be had outside, so nobody constructs one from data.
    [/if\((this\._\$cssResult\$=!0),\w+!==\w+\)throw Error\(".+?"\)/, '$1'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ...ofGlobals('reactiveElement'),
    // What decorators need: properties here are declared without, and none wraps an accessor. The second would
    // ask for all of them with each element that is made.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.+?\.set\(\w,\w\)\}/, ''],
    [
      /const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for\(.+?\{const\{wrapped:.+?\}\}/,
      '}',
    ],
  ],
  'lit-html/lit-html.js': ofGlobals('litHtml'),
  'lit-element/lit-element.js': ofGlobals('litElement'),
};

/**
 * A Rollup plugin that takes out of Lit what can do nothing here. What is not there any more stops the build:
 * the list has to be looked at.
 */
export function sparedLit() {
  return {
    name: 'spared-lit',
    transform(code, id) {
      const [, edits] = Object.entries(SPARED).find(([module]) => id.endsWith(`/${module}`)) ?? [];
      return edits ? {code: edits.reduce(edited, code), map: null} : null;
    },
  };
}

/**
 * What Lit shares with others on a page. A browser that needs its polyfills cannot run ES2022; and a page's own
 * Lit would warn of a second one, though nothing of this one's ever meets it.
 */
function ofGlobals(name) {
  return [
    [new RegExp(`\\w+\\.${name}PolyfillSupport`), 'undefined'],
    [new RegExp(`\\(\\w+\\.${name}Versions\\?\\?=\\[\\]\\)\\.push\\("[\\d.]+"\\)`), 'undefined'],
  ];
}

function edited(code, [pattern, replacement]) {
  if (!pattern.test(code)) throw new Error(`Not in Lit any more: ${pattern}`);
  return code.replace(pattern, replacement);
}
