import {readFileSync} from 'node:fs';

/** `@cssproperty [--name=default] - What it is.`, or without a default. */
const line = /@cssproperty \[(?<name>--[\w-]+)(?:=(?<standard>[^\]]+))?\] - (?<description>.+)/g;

/**
 * A plugin of the manifest's analyzer: the custom properties of the element are documented where they are
 * used, in the doc block of a style sheet.
 * @param {string} file with the doc block
 */
export function customPropertyDocs(file) {
  return {
    name: 'custom-property-docs',
    packageLinkPhase({customElementsManifest: {modules}}) {
      const element = modules
        .flatMap(({declarations}) => declarations)
        .find(({tagName}) => tagName);
      element.cssProperties = [...readFileSync(file, 'utf8').matchAll(line)].map(({groups}) => ({
        description: groups.description,
        name: groups.name,
        default: groups.standard,
      }));
    },
  };
}
