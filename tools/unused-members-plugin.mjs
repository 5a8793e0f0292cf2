import MagicString from 'magic-string';
import {parseAst} from 'rollup/parseAst';

/**
 * A Rollup plugin that takes members out of a class in a library which nothing here calls, since no
 * bundler can know that. One that is not there any more stops the build: the list has to be looked at.
 * @param {string} module how the module's path ends
 * @param {string[]} members names of methods and accessors
 */
export function unusedMembers(module, members) {
  return {
    name: 'unused-members',
    transform(code, id) {
      if (!id.endsWith(module)) return null;
      const edited = new MagicString(code);
      const missing = new Set(members);
      for (const {key, start, end} of classMembers(parseAst(code))) {
        if (missing.delete(key.name)) edited.remove(start, end);
      }
      if (missing.size > 0) throw new Error(`Not in ${module}: ${[...missing].join(', ')}`);
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}

/** The members of all classes that stand at the top of a module. */
function classMembers({body}) {
  const declarations = body.map(({declaration, ...node}) => declaration ?? node);
  const values = declarations.flatMap(({declarations: several = [], ...node}) => [
    node,
    ...several.map(({init}) => init ?? {}),
  ]);
  return values.flatMap(({type, body: inside}) => (/^Class/.test(type) ? inside.body : []));
}
