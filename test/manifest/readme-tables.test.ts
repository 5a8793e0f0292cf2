import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {currentManifest} from '../../tools/current-manifest.mjs';
import {tableNames, withTables} from '../../tools/readme-tables.mjs';

describe('the tables of the README', () => {
  const read = (): string => readFileSync('README.md', 'utf8');

  it('are what `npm run docs` makes of custom-elements.json', async () => {
    const readme = read();
    expect(withTables(readme, (await currentManifest()) as object)).to.equal(readme);
  });

  for (const name of tableNames) {
    it(`include the ${name}`, () => {
      expect(read()).to.include(`<!-- generated:${name} -->`);
    });
  }
});
