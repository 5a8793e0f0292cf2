import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {htmlMarkup} from '../../src/prerender/html-markup.js';
import {htmlOf} from '../../src/prerender/markup.js';

/** What is written of a text with HTML, without the box around it. */
const written = (html: string): string =>
  htmlOf(htmlMarkup(html, {language: 'en'})).replace(/^<div>|<\/div>$/g, '');

describe('a text with HTML, written without a parser', () => {
  const cases: readonly (readonly [what: string, html: string, written: string])[] = [
    ['keeps marks', 'a <b>b</b> <i>c</i><br>d', 'a <b>b</b> <i>c</i><br>d'],
    [
      'keeps paragraphs and lists',
      '<p>a</p><ul><li>b<li>c</ul>',
      '<p>a</p><ul><li>b</li><li>c</li></ul>',
    ],
    [
      'keeps links',
      '<a href="https://a.example/?b=1&amp;c">d</a>',
      '<a href="https://a.example/?b=1&#38;c" rel="noopener">d</a>',
    ],
    ['leaves out where a link must not lead', '<a href="javascript:alert(1)">a</a>', 'a'],
    ['sees through references', '<a href="&#106;avascript:alert(1)">a</a>', 'a'],
    [
      'makes a picture a link',
      '<img src="https://a.example/b.png" alt="C" onerror=alert(1)>',
      '<a href="https://a.example/b.png" rel="noopener">C</a>',
    ],
    ['makes headings bold', '<h2>a</h2>b', '<p><strong>a</strong></p>b'],
    [
      'has in paragraphs what it does not keep',
      '<table><tr><td>a<td>b</table>',
      '<p>a</p><p>b</p>',
    ],
    ['drops what runs', 'a<script>b</script><style>c</style><svg><g>d</g></svg>e', 'ae'],
    ['drops what asks', 'a<form>b<input></form><iframe>c</iframe>d', 'ad'],
    ['closes what is open', '<p><b>a', '<p><b>a</b></p>'],
    ['closes nothing that is not', 'a</b></div></li>b', 'ab'],
    ['opens no item outside of a list', '<li>a<p>b</p></li>', 'a<p>b</p>'],
    [
      'ends a paragraph where a block begins',
      '<p>a<ul><li>b</ul>c',
      '<p>a</p><ul><li>b</li></ul>c',
    ],
    [
      'opens no link in a link',
      '<a href="/a">b<a href="/c">d</a>e</a>',
      '<a href="/a" rel="noopener">bde</a>',
    ],
    [
      'keeps references to characters',
      'a &copy; &#8364; &amp; &lt;b>',
      'a &copy; &#8364; &amp; &lt;b&#62;',
    ],
    ['escapes what is no tag', '1 < 2 & 3 > 2', '1 &lt; 2 &#38; 3 &#62; 2'],
    ['splits no word', 'a<font color=red>b</font>c', 'abc'],
    ['says nothing where nothing is said', '<p></p><script>a</script>', ''],
  ];
  for (const [what, html, expected] of cases) {
    it(`${what}: ${html}`, () =>
      expect(written(html).trim().replace(/ +/g, ' ')).to.equal(expected));
  }

  it('has tags that are closed in order, whatever it is made of', () => {
    const piece = fc.constantFrom(
      ...['<p>', '</p>', '<ul>', '<li>', '</ul>', '</li>', '<b>', '</b>', '<a href="/x">', '</a>'],
      ...[
        '<h3>',
        '</h3>',
        '<div>',
        '</div>',
        '<td>',
        '<blockquote>',
        '<svg>',
        '</svg>',
        '<br>',
        'word',
      ],
      ...['<', '>', '"', '<!--', '-->', '<script>', '</script>', '<img src=/y alt=z>', '&', '&lt;'],
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        const open: string[] = [];
        for (const [, slash, name = ''] of written(pieces.join('')).matchAll(
          /<(\/?)(\w+)[^>]*>/g,
        )) {
          if (slash) expect(open.pop()).to.equal(name);
          else if (name !== 'br') open.push(name);
        }
        expect(open).to.deep.equal([]);
      }),
      {numRuns: 500},
    );
  });

  it('costs as much for hostile texts as for any of their length', () => {
    for (const part of [
      '<p>',
      '<b>',
      '<li>',
      '<ul><li>',
      '<a href="/">',
      '</p>',
      '<svg>',
      '&#',
      '<x ',
    ]) {
      expect(written(part.repeat(10_000))).to.be.a('string');
    }
  }).timeout(20_000);
});
