/**
 * What frameworks and editors are told of the element, made from the manifest. `npm run manifest` writes
 * these files after the manifest itself.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {vsCodeCssData, vsCodeHtmlData, webTypes} from './editor-data.mjs';
import {elementTypes} from './element-types.mjs';

/**
 * @param {object} manifest what `custom-elements.json` holds
 * @param {object} packageJson
 * @returns {Record<string, string>} texts by path
 */
export function integrationFiles(manifest, packageJson) {
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'types/element.d.ts': elementTypes(manifest),
    'types/web-types.json': json(webTypes(manifest, packageJson)),
    'types/vscode.html-custom-data.json': json(vsCodeHtmlData(manifest)),
    'types/vscode.css-custom-data.json': json(vsCodeCssData(manifest)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
  const files = integrationFiles(read('custom-elements.json'), read('package.json'));
  for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
}
