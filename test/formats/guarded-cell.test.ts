import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {guardedCell, unguardedCell} from '../../src/formats/guarded-cell.js';

describe('a cell that a spreadsheet could run', () => {
  for (const text of [
    '=1+1',
    '+1',
    '-0043-03-15',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    "'=1",
    "''-1",
  ]) {
    it(`is a text there: ${JSON.stringify(text)}`, () => {
      expect(guardedCell(text)).to.equal(`'${text}`);
    });
  }

  for (const text of ['', 'A', '2025-06-16', '../2030', "'tis", '1 = 1', "rock 'n' roll"]) {
    it(`leaves others as they are: ${JSON.stringify(text)}`, () => {
      expect(guardedCell(text)).to.equal(text);
      expect(unguardedCell(text)).to.equal(text);
    });
  }

  it('reads back as it was, whatever it is', () => {
    const character = fc.constantFrom("'", '=', '-', '+', '@', '\t', 'a', '1');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({unit: character})), (text) => {
        expect(unguardedCell(guardedCell(text))).to.equal(text);
      }),
    );
  });
});
