/** `{type} name - description`, what stands after `@attr`. */
const attribute = /^\{(?<type>[^}]*)\}\s+(?<name>\S+)\s+-\s+(?<description>[^]*)$/;

/**
 * A plugin of the custom elements analyzer: an attribute's type and description come from its `@attr`,
 * where the analyzer would take those of the property, which can hold more than a text.
 */
export function attributeDocs() {
  const written = [];
  return {
    name: 'attribute-docs',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isClassDeclaration(node)) return;
      const docs = ts
        .getJSDocTags(node)
        .filter((tag) => tag.tagName.text === 'attr')
        .map((tag) => attribute.exec(ts.getTextOfJSDocComment(tag.comment))?.groups);
      if (docs.length > 0) written.push({docs, path: moduleDoc.path, name: node.name.text});
    },
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const {docs, path, name} of written) {
        const module = modules.find((one) => one.path === path);
        applyDocs(
          docs,
          module.declarations.find((one) => one.name === name),
        );
      }
    },
  };
}

function applyDocs(docs, element) {
  for (const {type, name, description} of docs) {
    const own = element.attributes?.find((one) => one.name === name);
    if (!own?.fieldName) throw new Error(`@attr ${name}: ${element.name} has no such property.`);
    own.type = {text: type};
    own.description = description.replaceAll(/\s+/g, ' ').trim();
  }
}
