import {expect} from '@esm-bundle/chai';
import {existsSync, readFileSync} from 'node:fs';
import {currentManifest} from '../../tools/current-manifest.mjs';
import {integrationFiles} from '../../tools/integration-files.mjs';
import {elementOf, type Manifest} from './manifest.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const packageJson = JSON.parse(read('package.json')) as {
  readonly name: string;
  readonly version: string;
  readonly 'web-types': string;
  readonly exports: Readonly<Record<string, string | {readonly types: string}>>;
};
const manifest = (await currentManifest()) as Manifest;
const files = integrationFiles(manifest, packageJson);

describe('what frameworks and editors are told of the element', () => {
  for (const [path, text] of Object.entries(files)) {
    it(`is in ${path} what \`npm run manifest\` makes of the sources`, () => {
      expect(read(path)).to.equal(text);
    });
  }

  it('names every attribute, property, event, part and custom property', () => {
    const {attributes, events, cssParts, cssProperties} = elementOf(manifest);
    const types = read('types/element.d.ts');
    const webTypes = read('types/web-types.json');
    for (const {name, fieldName} of attributes) {
      expect(types, name).to.match(new RegExp(`^ {2}${fieldName}\\?: `, 'm'));
      expect(read('types/vscode.html-custom-data.json')).to.include(`"name": "${name}"`);
    }
    for (const {name} of events) expect(types).to.include(`'${name}': `);
    for (const {name} of [...attributes, ...events, ...cssParts, ...cssProperties]) {
      expect(webTypes).to.include(`"name": "${name}"`);
    }
  });

  it('is in the package where its package.json says', () => {
    const {exports} = packageJson;
    const named = Object.values(exports).map((one) => (typeof one === 'string' ? one : one.types));
    const inTypes = [packageJson['web-types'], ...named].filter((path) =>
      path.startsWith('./types/'),
    );
    expect(inTypes).to.have.length.above(8);
    expect(inTypes.filter((path) => !existsSync(path))).to.deep.equal([]);
  });
});
