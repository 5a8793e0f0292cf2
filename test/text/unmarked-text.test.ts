import {expect} from '@esm-bundle/chai';
import {unmarkedText} from '../../src/text/unmarked-text.js';

describe('a text without its marks', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain', 'plain'],
    ['a **record** of *$94.8 billion*', 'a record of $94.8 billion'],
    ['see [the **list**](https://news.example/a)', 'see the list (https://news.example/a)'],
    ['2 * 3 * 4', '2 * 3 * 4'],
  ];
  for (const [text, plain] of cases) {
    it(`is “${plain}”`, () => {
      expect(unmarkedText(text)).to.equal(plain);
    });
  }
});
