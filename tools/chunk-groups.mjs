/**
 * Puts modules together in chunks. Rollup alone makes a chunk of whatever one page may need without the
 * other, and so of a few hundred bytes each: a page that needs nearly all of them waits for one round of
 * requests after the other.
 *
 * @param {Readonly<Record<string, {alone?: RegExp, whole: RegExp}>>} groups by name, what matches the ids of
 *   modules: those that come alone, and those that come with all that they import, but for what an earlier
 *   group has
 * @returns {import('rollup').GetManualChunk} for `onlyExplicitManualChunks`: Rollup's own way would take from
 *   one group what is in another
 */
export function chunkGroups(groups) {
  let groupOf;
  return (id, graph) => {
    groupOf ??= grouped(groups, graph);
    return groupOf.get(id);
  };
}

function grouped(groups, {getModuleIds, getModuleInfo}) {
  const ids = [...getModuleIds()];
  const groupOf = new Map();
  const add = (id, name) => {
    if (groupOf.has(id)) return;
    groupOf.set(id, name);
    for (const imported of getModuleInfo(id).importedIds) add(imported, name);
  };
  for (const [name, {alone, whole}] of Object.entries(groups)) {
    for (const id of ids) if (alone?.test(id)) groupOf.set(id, name);
    const found = ids.filter((id) => whole.test(id));
    if (found.length === 0) throw new Error(`No module is in the group ${name}.`);
    for (const id of found) add(id, name);
  }
  return groupOf;
}
