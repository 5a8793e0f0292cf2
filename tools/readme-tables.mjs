/**
 * What the README has from elsewhere: the reference tables from `custom-elements.json`, each between
 * `<!-- generated:attributes -->` and `<!-- /generated:attributes -->` or another name below, and after
 * `<!-- generated:size -->` the size of `dist/`. `node tools/readme-tables.mjs` writes them.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {firstRenderSize, kibibytes} from './size.mjs';

/** Section name → its table: which entries of the element, and the columns of each. */
const tables = {
  attributes: {
    rows: (element) => element.attributes,
    columns: {
      Attribute: ({name}) => code(name),
      Property: ({fieldName}) => code(fieldName),
      Type: ({type}) => code(type.text),
      Default: (attribute) => (attribute.default ? code(attribute.default) : ''),
      Meaning: ({description}) => description,
    },
  },
  properties: {
    rows: (element) =>
      element.members.filter(({kind, attribute}) => kind === 'field' && !attribute),
    columns: {
      Property: ({name}) => code(name),
      Type: ({type}) => code(type.text),
      Meaning: ({description}) => description,
    },
  },
  methods: {
    rows: (element) => element.members.filter(({kind}) => kind === 'method'),
    columns: {
      Method: ({name, parameters = []}) => code(`${name}(${parameters.map(nameOf).join(', ')})`),
      Meaning: ({description}) => description,
    },
  },
  events: {
    rows: (element) => element.events,
    columns: {
      Event: ({name}) => code(name),
      Class: ({type}) => code(type.text),
      Meaning: ({description}) => description,
    },
  },
  slots: {
    rows: (element) => element.slots,
    columns: {
      Slot: ({name}) => (name ? code(name) : '(default)'),
      Meaning: ({description}) => description,
    },
  },
  parts: {
    rows: (element) => element.cssParts,
    columns: {Part: ({name}) => code(name), Meaning: ({description}) => description},
  },
  'custom-properties': {
    rows: (element) => element.cssProperties,
    columns: {
      'Custom property': ({name}) => code(name),
      Default: (property) => (property.default ? code(property.default) : ''),
      Meaning: ({description}) => description,
    },
  },
  'custom-states': {
    rows: (element) => element.cssStates,
    columns: {State: ({name}) => code(`:state(${name})`), Meaning: ({description}) => description},
  },
};

export const tableNames = Object.keys(tables);

/**
 * @param {string} readme a text with the markers of some or all tables
 * @param {object} manifest what `custom-elements.json` holds
 * @returns {string} the same text with the tables as they should be
 */
export function withTables(readme, manifest) {
  const element = manifest.modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === 'news-timeline');
  return readme.replace(
    /(<!-- generated:([\w-]+) -->\n)[^]*?(<!-- \/generated:\2 -->)/g,
    (_, start, name, end) => {
      const columns = tables[name];
      if (!columns) throw new Error(`No such table: ${name} (there are ${tableNames.join(', ')})`);
      return `${start}\n${table(columns, element)}\n${end}`;
    },
  );
}

/**
 * @param {string} readme
 * @param {number} bytes what a page requests before a first render, compressed
 * @returns {string} the same text with the figure as it should be
 */
export function withSize(readme, bytes) {
  return readme.replace(/(<!-- generated:size -->[^]*?)\d+\.\d KiB/, `$1${kibibytes(bytes)}`);
}

function table({rows, columns}, element) {
  const cells = rows(element).map((row) => Object.values(columns).map((cell) => cell(row) ?? ''));
  const lines = [Object.keys(columns), Object.keys(columns).map(() => '---'), ...cells];
  return lines.map((line) => `| ${line.map(escape).join(' | ')} |\n`).join('');
}

const nameOf = ({name}) => name;
const code = (text) => `\`${text}\``;
const escape = (text) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const readme = withTables(readFileSync('README.md', 'utf8'), manifest);
  const isBuilt = existsSync('dist/news-timeline.js');
  writeFileSync('README.md', isBuilt ? withSize(readme, firstRenderSize('dist')) : readme);
}
