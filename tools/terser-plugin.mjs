import {minify} from 'terser';
import {mangledNames} from './mangled-names.mjs';

/** Terser's own form of a table of names: each key behind a `$`. */
const props = Object.fromEntries([...mangledNames].map(([name, short]) => [`$${name}`, short]));
const anyMangledName = new RegExp(`^(?:${[...mangledNames.keys()].join('|')})$`);
const quotedName = new RegExp(`(["'\`])(${[...mangledNames.keys()].join('|')})\\1`);

/**
 * A Rollup plugin that minifies each chunk. Licence headers go: the licences of what is bundled stand in
 * `dist/THIRD-PARTY-LICENSES.txt`.
 * @param {import('terser').MinifyOptions} [options] over the defaults below
 * @param {{chunks: readonly string[], text: string}} [preamble] the first line of some chunks, by name
 */
export function terser(options, preamble) {
  return {
    name: 'terser',
    async renderChunk(code, {name}) {
      const [, , quoted] = quotedName.exec(code) ?? [];
      if (quoted) throw new Error(`"${quoted}" is written as a text: it cannot be mangled.`);
      const {code: minified, map} = await minify(code, {
        ecma: 2022,
        // No function here is called with `new`, and no getter is read for what it does.
        compress: {passes: 4, keep_fargs: false, unsafe_arrows: true, pure_getters: true},
        // Names that the DOM has too, such as `release`: here they are always ours.
        mangle: {properties: {regex: anyMangledName, keep_quoted: true, builtins: true}},
        nameCache: {props: {props: {...props}}},
        format: {
          comments: false,
          preamble: preamble?.chunks.includes(name) ? preamble.text : undefined,
        },
        sourceMap: true,
        ...options,
      });
      return {code: minified, map};
    },
  };
}
