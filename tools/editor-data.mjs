import {elementEntry, propertiesAlone} from './element-entry.mjs';

/**
 * What JetBrains' editors complete and explain (web-types).
 * @see https://github.com/JetBrains/web-types
 * @param {object} manifest what `custom-elements.json` holds
 * @param {{name: string, version: string}} packageJson
 */
export function webTypes(manifest, {name, version}) {
  const element = elementEntry(manifest);
  const described = ({name, description}) => ({name, description});
  const typed = (entry) => ({...described(entry), type: entry.type.text});
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: element.tagName,
            description: element.description,
            attributes: element.attributes.map((entry) => ({
              ...described(entry),
              value: {
                type: entry.type.text,
                ...(entry.type.text === 'boolean' && {kind: 'no-value'}),
              },
            })),
            slots: element.slots.map(described),
            js: {
              properties: [
                ...element.attributes.map((entry) => ({...typed(entry), name: entry.fieldName})),
                ...propertiesAlone(element).map(typed),
              ],
              events: element.events.map(typed),
            },
            css: {
              properties: element.cssProperties.map(described),
              parts: element.cssParts.map(described),
            },
          },
        ],
      },
    },
  };
}

/**
 * What Visual Studio Code completes and explains in HTML (`html.customData`).
 * @see https://github.com/microsoft/vscode-custom-data
 */
export function vsCodeHtmlData(manifest) {
  const element = elementEntry(manifest);
  return {
    version: 1.1,
    tags: [
      {
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map(({name, description, type}) => ({
          name,
          description,
          ...(type.text === 'boolean' && {valueSet: 'v'}),
          ...(type.text.includes('|') && {values: choices(type.text).map((one) => ({name: one}))}),
        })),
      },
    ],
  };
}

/** The same for CSS (`css.customData`): custom properties and parts. */
export function vsCodeCssData(manifest) {
  const element = elementEntry(manifest);
  return {
    version: 1.1,
    properties: element.cssProperties.map(({name, description}) => ({name, description})),
    pseudoElements: element.cssParts.map(({name, description}) => ({
      name: `::part(${name})`,
      description,
    })),
  };
}

/** `"a" | "b"` as its texts. */
function choices(type) {
  return [...type.matchAll(/"([^"]*)"/g)].map(([, text]) => text);
}
