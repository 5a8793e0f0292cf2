import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {linkedHtml} from '../../src/formats/linked-html.js';

const link = (address: string, words = address) => `<a href="${address}">${words}</a>`;

const cases: readonly (readonly [string, string])[] = [
  ['', ''],
  ['nothing to link', 'nothing to link'],
  ['See https://a.example/b?c=1&amp;d=2.', `See ${link('https://a.example/b?c=1&amp;d=2')}.`],
  ['(https://a.example/)', `(${link('https://a.example/')})`],
  ['https://a.example/b_(c)', link('https://a.example/b_(c)')],
  ['https://a.example/&nbsp;then', `${link('https://a.example/')}&nbsp;then`],
  ['www.a.example, too', `${link('http://www.a.example', 'www.a.example')}, too`],
  ['Write to a.b@c.example!', `Write to ${link('mailto:a.b@c.example', 'a.b@c.example')}!`],
  [
    '<a href="https://a.example/">https://a.example/</a>',
    '<a href="https://a.example/">https://a.example/</a>',
  ],
  ['<img src="https://a.example/b.jpg">', '<img src="https://a.example/b.jpg">'],
  ['<a href=x>1</a> https://a.example', `<a href=x>1</a> ${link('https://a.example')}`],
  ['<abbr>https://a.example</abbr>', `<abbr>${link('https://a.example')}</abbr>`],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['ftp://a.example', 'ftp://a.example'],
];

describe('HTML with its addresses linked', () => {
  for (const [html, linked] of cases)
    it(`is ${JSON.stringify(linked)} for ${JSON.stringify(html)}`, () =>
      expect(linkedHtml(html)).to.equal(linked));

  it('says the same as before', () => {
    const words = fc.constantFrom(
      'https://a.example/b',
      'www.c.example',
      'd@e.example',
      ' ',
      ',',
      'f',
      '&amp;',
      '(',
      ')',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const html = parts.join('');
        expect(linkedHtml(html).replace(/<[^>]*>/g, '')).to.equal(html);
      }),
    );
  });

  it('takes its time for no text', () => {
    for (const text of ['<', 'a@', 'www.', 'https://', '&', '(', ')', 'x@y.', '<a '])
      linkedHtml(text.repeat(100_000));
  }).timeout(10_000);
});
