import {readFile} from 'node:fs/promises';

const HELPERS = 'lit-html/directive-helpers.js';
const COPY = '?of-hydration';
/** What a template has for directives on an element, such as `ref`: none that is taken over has one. */
const ELEMENT_PART = /,ElementPart:\w+\.\w+/;

/**
 * A Rollup plugin that keeps what only hydration needs of Lit away from those who do not hydrate. It gets
 * its own copy of the helpers for directives, so that the chunk in which others have theirs stays as small
 * as it is, and Lit keeps no class in the first file for parts of elements.
 */
export function hydrationApart() {
  return {
    name: 'hydration-apart',
    async resolveId(source, importer) {
      if (source !== HELPERS || !importer?.includes('@lit-labs/ssr-client')) return null;
      const resolved = await this.resolve(source, importer, {skipSelf: true});
      return resolved && resolved.id + COPY;
    },
    load: (id) => (id.endsWith(COPY) ? readFile(id.slice(0, -COPY.length), 'utf8') : null),
    transform(code, id) {
      if (!id.endsWith('lit-html/private-ssr-support.js')) return null;
      if (!ELEMENT_PART.test(code)) throw new Error(`No ElementPart in ${id}.`);
      return {code: code.replace(ELEMENT_PART, ''), map: null};
    },
  };
}
