import {minify} from 'terser';

/**
 * A Rollup plugin that minifies each chunk. Licence headers go: the licences of what is bundled stand in
 * `dist/THIRD-PARTY-LICENSES.txt`.
 * @param {import('terser').MinifyOptions} options over the defaults below
 */
export function terser(options) {
  return {
    name: 'terser',
    async renderChunk(code) {
      const {code: minified, map} = await minify(code, {
        ecma: 2022,
        compress: {passes: 3},
        format: {comments: false},
        sourceMap: true,
        ...options,
      });
      return {code: minified, map};
    },
  };
}
