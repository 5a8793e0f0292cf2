import {expect} from '@esm-bundle/chai';
import {hashOf, idsIn} from '../../src/controllers/event-hash.js';

describe('the fragment of an event', () => {
  for (const id of [
    'astana',
    '峰会',
    'a b',
    '100%',
    '%41',
    '#a',
    'a/b?c',
    'a\nb',
    '__proto__',
    'ё',
  ]) {
    it(`leads back to ${JSON.stringify(id)}`, () => {
      const address = new URL('https://news.example/');
      address.hash = hashOf(id) ?? '';
      expect(idsIn(address.hash)[0]).to.equal(id);
    });
  }

  it('is none for half a character', () => {
    expect(hashOf('\ud800')).to.equal(undefined);
  });

  const typed: readonly (readonly [string, string])[] = [
    ['#峰会', '峰会'],
    ['#%E5%B3%B0%E4%BC%9A', '峰会'],
    ['#100%', '100%'],
    ['#%E5', '%E5'],
    ['#a+b', 'a+b'],
  ];
  for (const [hash, id] of typed) {
    it(`may be written as ${hash}`, () => {
      expect(idsIn(hash)).to.include(id);
    });
  }

  it('names nothing where there is none', () => {
    for (const hash of ['', '#']) expect(idsIn(hash)).to.deep.equal([]);
  });
});
