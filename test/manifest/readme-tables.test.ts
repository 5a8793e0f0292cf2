import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {currentManifest} from '../../tools/current-manifest.mjs';
import {tableNames, withTables} from '../../tools/readme-tables.mjs';

describe('the tables of the README', () => {
  const read = (): string => readFileSync('README.md', 'utf8');

  it('are what `npm run docs` makes of custom-elements.json', async () => {
    const readme = read();
    const isFresh = withTables(readme, (await currentManifest()) as object) === readme;
    expect(isFresh, 'README.md is as `npm run docs` leaves it').to.equal(true);
  });

  for (const name of tableNames) {
    it(`include the ${name}`, () => {
      expect(read()).to.include(`<!-- generated:${name} -->`);
    });
  }
});
