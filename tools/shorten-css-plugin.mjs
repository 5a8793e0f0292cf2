import MagicString from 'magic-string';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A private custom property; not one whose name goes on in an expression, such as `--_g${index}`. */
const privateProperty = /--_[a-z]+(?![\w-]|\$\{)/g;
const stylesheet = /\bcss`[^`]*/g;
/** The blanks a CSS minifier leaves in the values of custom properties and in `calc()`. */
const needlessBlank = /(?<=[\w%)]),\s(?=[\w#(-])|(?<=\))\/\s/g;

/**
 * A Rollup plugin, for after the CSS minifier: gives private custom properties (`--_accent`) short names,
 * the same in every module and chunk, and takes out the blanks that are left.
 * @param {string} folder of the sources
 */
export function shortenCss(folder) {
  let shortNames;
  return {
    name: 'shorten-css',
    buildStart() {
      const files = readdirSync(folder, {recursive: true}).filter((file) => file.endsWith('.ts'));
      const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
      const names = new Set(texts.flatMap((text) => text.match(privateProperty) ?? []));
      shortNames = new Map([...names].map((name, index) => [name, `--_${index.toString(36)}`]));
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const text = new MagicString(code);
      text.replace(privateProperty, (name) => shortNames.get(name) ?? name);
      for (const {0: css, index} of code.matchAll(stylesheet)) {
        for (const {0: blank, index: at} of css.matchAll(needlessBlank)) {
          text.remove(index + at + 1, index + at + blank.length);
        }
      }
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}
