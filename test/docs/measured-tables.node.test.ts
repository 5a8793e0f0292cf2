import {expect} from '@esm-bundle/chai';
import {readFileSync} from 'node:fs';
import {criteria} from '../../tools/accessibility-criteria.mjs';
import {PAGES, withMeasuredTables} from '../../tools/measured-tables.mjs';

describe('what was measured', () => {
  for (const path of PAGES) {
    it(`stands in ${path} as \`npm run docs\` writes it`, async () => {
      const text = readFileSync(path, 'utf8');
      const isFresh = (await withMeasuredTables(path, text)) === text;
      expect(isFresh, `${path} is as \`npm run docs\` leaves it`).to.equal(true);
    });
  }
});

describe('the page on accessibility', () => {
  it('names all 55 criteria of WCAG 2.2, levels A and AA, once', () => {
    const numbers = criteria.map(({number}) => number);
    expect(new Set(numbers).size).to.equal(numbers.length);
    expect(numbers).to.have.length(55);
  });

  for (const {number, conformance, tests} of criteria) {
    it(`names a test for ${number} that is there, or says why none is needed`, () => {
      expect(tests.length > 0).to.equal(conformance !== 'Not applicable');
      for (const [file, title] of tests) {
        expect(readFileSync(file, 'utf8'), `${file}: ${title}`).to.contain(title);
      }
    });
  }
});
