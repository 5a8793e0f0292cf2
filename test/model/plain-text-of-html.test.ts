import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {hasMarkup, plainTextOfHtml} from '../../src/model/plain-text-of-html.js';

describe('the plain text of HTML', () => {
  const cases: readonly (readonly [html: string, text: string])[] = [
    ['no markup', 'no markup'],
    ['a <b>bold</b> word', 'a bold word'],
    ['<p>One.</p><p>Two.</p>', 'One. Two.'],
    ['One<br>two<br/>three', 'One two three'],
    ['<a href="https://a.example/?b=1&c" title=\'x\'>link</a>', 'link'],
    ['Fish &amp; chips &lt;3&nbsp;&#8211;&#x2014;&hellip;', 'Fish & chips <3\u00a0–—…'],
    ['&copy; &unknown; &#0; &#x110000;', '&copy; &unknown; &#0; &#x110000;'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<!-- note -->text<?php ?>', 'text'],
    ['<img src=x onerror=alert(1)>', ''],
    ['open <b unclosed', 'open <b unclosed'],
    ['&constructor;&__proto__;', '&constructor;&__proto__;'],
  ];
  for (const [html, text] of cases) {
    it(`is ${JSON.stringify(text)} for ${html}`, () =>
      expect(plainTextOfHtml(html)).to.equal(text));
  }

  it('is asked for only where there is markup', () => {
    for (const html of ['<b>x', 'x</p>', '<!x', '&amp;', '&#39;', '&#x27;'])
      expect(hasMarkup(html), html).to.equal(true);
    for (const text of ['a < b', 'AT&T', '<3', 'a & b;', ''])
      expect(hasMarkup(text), text).to.equal(false);
  });

  it('costs as much for hostile texts as for any of their length', () => {
    for (const piece of ['<', '<a ', '&', '&#', '<!--', '<p <p ', '&aaaaaaa', ' \n']) {
      const text = piece.repeat(200_000);
      hasMarkup(text);
      expect(plainTextOfHtml(text)).to.be.a('string');
    }
  }).timeout(20_000);

  it('never throws', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void plainTextOfHtml(text)));
  });
});
