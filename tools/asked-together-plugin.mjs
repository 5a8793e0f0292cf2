/**
 * A Rollup plugin for chunks that are waited for before anything is shown. Where one is asked for, so is all
 * that it needs, in the same moment: a browser learns of that only when the chunk is there, and each level
 * of it is a round trip more.
 *
 * @param {RegExp} targets matches the ids of the modules that are imported so
 */
export function askedTogether(targets) {
  return {
    name: 'asked-together',
    renderDynamicImport({chunk, targetModuleId, getTargetChunkImports}) {
      if (!targetModuleId || !targets.test(targetModuleId)) return null;
      const needed = getTargetChunkImports()
        .filter(({fileName}) => fileName !== chunk.fileName)
        .map(({resolvedImportPath}) => `,import(${resolvedImportPath})`);
      // One that cannot be had is a failure of the import, and of nothing else.
      return {left: 'Promise.all([import(', right: `)${needed.join('')}]).then(([part])=>part)`};
    },
  };
}
