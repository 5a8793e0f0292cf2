/** What is taken out of Lit, by the end of its module's path: code that can do nothing in this bundle. */
const SPARED = {
  '@lit/reactive-element/css-tag.js': [
    // Every browser that this package supports adopts style sheets. Where a library has put something else in
    // the place of `Document`, as MooTools does, Lit would be wrong about it, and write inline styles, which a
    // policy may not allow.
    [/\w+\.ShadowRoot&&\(void 0===.+?"replace"in CSSStyleSheet\.prototype/, 'true'],
    // It keeps style sheets from being made of data. All of this bundle's are its own literals.
    [/if\((this\._\$cssResult\$=!0),\w+!==\w+\)throw Error\(".+?"\)/, '$1'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ...ofGlobals('reactiveElement'),
    // What decorators need: properties here are declared without, and none wraps an accessor. The last of these
    // asks for the value of each property with each element that is made.
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
 * A Rollup plugin that takes out of Lit what can do nothing here. Code or a module that is not there any more
 * stops the build: the list has to be looked at.
 */
export function sparedLit() {
  const unseen = new Set(Object.keys(SPARED));
  return {
    name: 'spared-lit',
    transform(code, id) {
      const module = Object.keys(SPARED).find((path) => id.endsWith(`/${path}`));
      if (!module) return null;
      unseen.delete(module);
      return {code: SPARED[module].reduce(edited, code), map: null};
    },
    buildEnd(error) {
      if (!error && unseen.size > 0)
        throw new Error(`Not in Lit any more: ${[...unseen].join(', ')}`);
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
