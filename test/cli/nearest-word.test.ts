import {expect} from '@esm-bundle/chai';
import {nearestWord} from '../../src/cli/nearest-word.js';

const WORDS = ['format', 'from', 'strict', 'to', 'output', 'max-warnings'];

describe('the word that was meant', () => {
  const rows: readonly (readonly [given: string, meant: string | undefined])[] = [
    ['formta', 'format'],
    ['fromat', 'format'],
    ['form', 'from'],
    ['srtict', 'strict'],
    ['ouput', 'output'],
    ['max-warning', 'max-warnings'],
    ['colour', undefined],
    ['x', undefined],
    ['', undefined],
  ];
  for (const [given, meant] of rows) {
    it(`is ${meant ?? 'none that is known'} where ${given || 'nothing'} was written`, () => {
      expect(nearestWord(given, WORDS)).to.equal(meant);
    });
  }
});
