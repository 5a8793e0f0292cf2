import {elementEntry, propertiesAlone} from './element-entry.mjs';

/**
 * The types that all frameworks share, from the manifest: what can be set as a property, what differs as
 * an attribute, the events, and the custom properties of CSS.
 * @param {object} manifest what `custom-elements.json` holds
 * @returns {string} the text of `types/element.d.ts`
 */
export function elementTypes(manifest) {
  const element = elementEntry(manifest);
  const classes = element.events.map(({type}) => type.text).sort();
  return `// Made by \`npm run manifest\` from custom-elements.json.
import type {
${['NewsTimeline', ...classes].map((name) => `  ${name},\n`).join('')}} from '../dist/types/define.js';

export type {NewsTimeline};

/** What can be set on the element, by the names of its properties. */
export interface NewsTimelineProperties {
${lines([...element.attributes.map(asProperty), ...propertiesAlone(element).map(asField)])}
}

/** The attributes whose names differ from their properties'. */
export interface NewsTimelineAttributes {
${lines(element.attributes.filter(({name, fieldName}) => name !== fieldName).map(asAttribute))}
}

/** The events by name. */
export interface NewsTimelineEvents {
${lines(element.events.map(({name, type, description}) => ({name, type: type.text, description, isRequired: true})))}
}

/** What the timeline looks like. */
export interface NewsTimelineStyle {
${lines(element.cssProperties.map(({name, description}) => ({name, type: 'string | number | undefined', description})))}
}
`;
}

/** `data` may be more than the text of its attribute. */
const propertyTypes = {data: 'unknown'};

const asProperty = ({fieldName, type, description}) => ({
  name: fieldName,
  type: propertyTypes[fieldName] ?? `${type.text} | undefined`,
  description,
});

const asField = ({name, type, description}) => ({name, type: type.text, description});

/** As markup has them: numbers are texts, and no text makes an attribute false. */
const attributeTypes = {number: 'number | `${number}`', boolean: "true | ''"};

const asAttribute = ({name, type, description}) => ({
  name,
  type: `${attributeTypes[type.text] ?? type.text} | undefined`,
  description,
});

function lines(entries) {
  return entries
    .map(({name, type, description, isRequired}) => {
      const key = /^\w+$/.test(name) ? name : `'${name}'`;
      return `  /** ${description} */\n  ${key}${isRequired ? '' : '?'}: ${type};`;
    })
    .join('\n');
}
