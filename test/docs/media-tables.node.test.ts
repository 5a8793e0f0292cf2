import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {documents, withMediaTables} from '../../tools/media-table.mjs';

describe('the tables of media', () => {
  for (const path of Object.keys(documents)) {
    it(`in ${path} are what \`npm run docs\` makes of what is recognised`, async () => {
      const text = readFileSync(path, 'utf8');
      const isFresh = (await withMediaTables(path, text)) === text;
      expect(isFresh, `${path} is as \`npm run docs\` leaves it`).to.equal(true);
    });
  }
});
