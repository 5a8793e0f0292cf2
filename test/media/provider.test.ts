import {expect} from '@esm-bundle/chai';
import {secondsOf} from '../../src/media/provider.js';

describe('a moment of a film', () => {
  const moments: readonly (readonly [string | null, number | undefined])[] = [
    ['90', 90],
    ['90s', 90],
    ['1m30s', 90],
    ['1h2m3s', 3723],
    ['2h', 7200],
    ['0', undefined],
    ['', undefined],
    ['soon', undefined],
    [null, undefined],
  ];
  for (const [text, seconds] of moments) {
    it(`is ${seconds ?? 'none'} of ${text ?? 'nothing'}`, () =>
      expect(secondsOf(text)).to.equal(seconds));
  }
});
