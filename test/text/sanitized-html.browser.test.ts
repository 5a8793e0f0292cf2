import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {cleanHtml} from '../../src/text/clean-html.js';
import type {HtmlParser} from '../../src/text/html-parser.js';
import {DROPPED_HTML} from '../../src/model/dropped-html.js';
import {safeUrl} from '../../src/model/safe-url.js';
import {attributesOf, READ_ELEMENTS, SHOWN_ELEMENTS} from '../../src/text/html-allow-list.js';
import {dompurifyParser} from '../../src/text/parse-with-dompurify.js';
import {parseWithSetHtml} from '../../src/text/parse-with-set-html.js';
import {sanitizer} from '../../src/text/sanitized-html.js';
import {loadCases} from '../cases/load-cases.js';

const hasSetHtml = 'setHTML' in Element.prototype;

/** The ways of this browser: its own, and DOMPurify, which has to do where there is none. */
const parsers: Readonly<Record<string, HtmlParser>> = {
  ...(hasSetHtml ? {setHTML: parseWithSetHtml} : {}),
  DOMPurify: dompurifyParser(),
};

function markup(node: Node): string {
  const place = document.createElement('div');
  place.append(node);
  return place.innerHTML;
}

function parsedAgain(html: string): string {
  const place = document.implementation.createHTMLDocument('').createElement('div');
  place.innerHTML = html;
  return place.innerHTML;
}

const A = 'href="https://a.example/"';
const LINK = `<a ${A} rel="noopener">`;

/** HTML, and what is shown of it. */
const cases: readonly (readonly [string, string])[] = [
  ['<p>One <b>two</b> <em>three</em>.</p>', '<p>One <b>two</b> <em>three</em>.</p>'],
  ['  plain &amp; simple ', 'plain &amp; simple '],
  [
    `<a ${A} target="_blank" onclick="x()" class="c" id="i" style="color:red">x</a>`,
    `${LINK}x</a>`,
  ],
  ['<a href="javascript:alert(1)">x</a>', 'x'],
  ['<a href=" java&#10;script:alert(1)">x</a>', 'x'],
  ['<a href="&amp;#106;avascript:alert(1)">x</a>', 'x'],
  ['<a href="/path?a=1&amp;b=2">x</a>', '<a href="/path?a=1&amp;b=2" rel="noopener">x</a>'],
  ['<a name="top">x</a>', 'x'],
  [`<a ${A}></a>x`, 'x'],
  [`<a ${A}>1<a ${A}>2</a></a>`, `${LINK}1</a>${LINK}2</a>`],
  [
    `<a ${A}><table><tr><td><a ${A}>x</a></table></a>`,
    `${LINK}<table><tbody><tr><td>x</td></tr></tbody></table></a>`,
  ],
  ['<script>alert(1)</script>x', 'x'],
  ['<style>p{}</style><svg><text>x</text></svg><math><mi>x</mi></math>', ''],
  ['<iframe src="https://a.example/">x</iframe>y', 'y'],
  ['<noscript><p>x</p></noscript>y', 'y'],
  ['<form action="/"><label>Name</label> <input></form><button>Go</button>', 'Go'],
  [
    '<img src="https://a.example/b.jpg" alt="A bridge">',
    '<a href="https://a.example/b.jpg" rel="noopener">A bridge</a>',
  ],
  [
    '<img src="https://a.example/b.jpg">',
    '<a href="https://a.example/b.jpg" rel="noopener">https://a.example/b.jpg</a>',
  ],
  ['<img src="data:image/png;base64,AA" alt="A dot">', 'A dot'],
  ['<img src="javascript:1" alt="A dot" onerror="x()">', 'A dot'],
  [`<a ${A}><img src="b.jpg" alt="A bridge"></a>`, `${LINK}A bridge</a>`],
  ['<h2>Title</h2><p>x</p>', '<p><strong>Title</strong></p><p>x</p>'],
  ['<h2><p>Title</p></h2>', '<div><strong><p>Title</p></strong></div>'],
  ['<section><article>1</article>2</section>', '<div><div>1</div>2</div>'],
  ['<my-note>note</my-note> <o:p>word</o:p> <John@a.example> says', 'note word  says'],
  ['<span style="x">1</span> <span lang="kk">2</span>', '1 <span lang="kk">2</span>'],
  ['<p lang="not a language" dir="up" title="t">x</p>', '<p title="t">x</p>'],
  ['<time datetime="2025-06-16">16 June</time>', '<time datetime="2025-06-16">16 June</time>'],
  ['<ul><li>1<li>2</ul>', '<ul><li>1</li><li>2</li></ul>'],
  ['<ul>0<ul><li>1</ul></ul>', '<ul><li>0<ul><li>1</li></ul></li></ul>'],
  ['<ul>1 <b>2</b> 3<li>4</ul>', '<ul><li>1 <b>2</b> 3</li><li>4</li></ul>'],
  ['<li>alone', '<div>alone</div>'],
  ['<li>1<section><li>2</section>', '<div>1<div><div>2</div></div></div>'],
  ['<dl><dt>a<dd>b</dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
  ['<p></p><p>&nbsp;</p><p><br></p><b> </b>x<i></i>', 'x'],
  ['<p>1<table><tr><td>2</table>3', '<p>1</p><table><tbody><tr><td>2</td></tr></tbody></table>3'],
  ['<p>1<button><p>2</p></button>', '<div>1<p>2</p></div>'],
  [
    '<table><tr><th colspan="2">a<td colspan="9999">b</table>',
    '<table><tbody><tr><th colspan="2">a</th><td>b</td></tr></tbody></table>',
  ],
  ['<pre>\n\n  x\r\n y</pre>', '<pre>  x\n y</pre>'],
  ['<body onload="x()"><html><head><title>t</title></head>x<frameset>', 'x'],
  ['<p>1</p><!-- comment --><p>2', '<p>1</p><p>2</p>'],
  ['<p>a<plaintext>b</p>', '<p>a</p>'],
  ['', ''],
];

const SETS = [
  'dompurify',
  'h5sc',
  'html5lib-sanitizer',
  'naughty-strings-script',
  'naughty-strings-text',
  'fields',
  'urls-angular',
];

interface PayloadCase {
  readonly payload?: string;
  readonly text?: string;
  readonly url?: string;
  readonly value?: unknown;
}

/** Every hostile text there is. */
async function payloads(): Promise<readonly string[]> {
  const sets = await Promise.all(
    SETS.map((name) => loadCases<{cases: readonly PayloadCase[]}>(`xss/${name}.open.json`)),
  );
  const texts = sets
    .flatMap(({cases: all}) =>
      all.map(({payload, text, url, value}) => payload ?? text ?? url ?? value),
    )
    .filter((payload) => typeof payload === 'string');
  const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const links = texts.map(
    (text) => `<a href="${attribute(text)}">x</a><q cite="${attribute(text)}">y</q>`,
  );
  return [...texts, ...links];
}

/** Tags in any order, closed or not, and attributes of every kind. */
const anyHtml = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[...READ_ELEMENTS, ...DROPPED_HTML, 'foo', 'x-y'].flatMap((name) => [
          `<${name}>`,
          `</${name}>`,
        ]),
      ),
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\r',
        '&#13;',
        '&lt;b&gt;',
        '<',
        '<!--',
        '-->',
        '\0',
        '\u00a0',
      ),
      fc.constantFrom(
        '<a href="https://a.example/">',
        '<a href=javascript:x onclick=y>',
        '<p id=a name=b class=c style=d title="</style>">',
        '<td colspan=3 rowspan=0>',
        '<img src=a.png alt=b onerror=c>',
        '<span lang=kk>',
      ),
    ),
    {maxLength: 14},
  )
  .map((parts) => parts.join(''));

function expectAllowed(tree: DocumentFragment, html: string): void {
  const shown = new Set(SHOWN_ELEMENTS.values());
  for (const element of tree.querySelectorAll('*')) {
    expect(shown.has(element.localName), html).to.equal(true);
    for (const {name, value} of element.attributes) {
      if (name === 'rel') continue;
      expect(attributesOf(element.localName)[name], html).to.exist;
      if (name === 'href' || name === 'cite') expect(safeUrl(value, 'link'), html).to.equal(value);
    }
  }
}

describe('sanitised HTML', () => {
  for (const [name, parse] of Object.entries(parsers)) {
    const clean = (html: string): string => markup(cleanHtml(html, parse));

    describe(`by ${name}`, () => {
      for (const [html, shown] of cases) {
        it(`of ${JSON.stringify(html)} is ${JSON.stringify(shown)}`, () =>
          expect(clean(html)).to.equal(shown));
      }

      it('has nothing that the allow-list has not, whatever the text', async () => {
        for (const html of await payloads()) expectAllowed(cleanHtml(html, parse), html);
        fc.assert(
          fc.property(anyHtml, (html) => expectAllowed(cleanHtml(html, parse), html)),
          {numRuns: 500},
        );
      });

      it('is the same when it is cleaned again, and when it is written and read again', async () => {
        const expectStable = (html: string): void => {
          const once = clean(html);
          expect(clean(once), html).to.equal(once);
          expect(parsedAgain(once), html).to.equal(once);
        };
        for (const html of await payloads()) expectStable(html);
        fc.assert(fc.property(anyHtml, expectStable), {numRuns: 500});
      });
    });
  }

  it('is the same by either way', async function () {
    this.timeout(60_000);
    if (!hasSetHtml) this.skip();
    const expectSame = (html: string): void => {
      const [one, other] = [parseWithSetHtml, dompurifyParser()].map((parse) =>
        markup(cleanHtml(html, parse)),
      );
      expect(other, html).to.equal(one);
    };
    for (const html of await payloads()) expectSame(html);
    fc.assert(fc.property(anyHtml, expectSame), {numRuns: 500, seed: 1});
  });

  describe('in any browser', () => {
    const {prototype} = Element as unknown as {prototype: {setHTML?: unknown}};
    const original = Object.getOwnPropertyDescriptor(prototype, 'setHTML');
    const careless = function (this: Element, html: string): void {
      this.innerHTML = html;
    };
    const hostile =
      '<p onclick="x()">A <b>b</b><script>x()</script><img src="x" onerror="x()"></p>';
    const shown = '<p>A <b>b</b><a href="x" rel="noopener">x</a></p>';

    afterEach(() => {
      if (original) Object.defineProperty(prototype, 'setHTML', original);
      else delete prototype.setHTML;
    });

    const states: readonly (readonly [string, () => void])[] = [
      ['as it is', () => undefined],
      ['without setHTML', () => delete prototype.setHTML],
      ['with a setHTML that throws', () => (prototype.setHTML = careless.bind(null as never))],
      ['with a setHTML that is no function', () => (prototype.setHTML = 7)],
      ['with a setHTML that does nothing', () => (prototype.setHTML = () => undefined)],
      ['with a setHTML that sanitises nothing', () => (prototype.setHTML = careless)],
    ];
    for (const [name, prepare] of states) {
      it(`is the same ${name}`, async () => {
        prepare();
        const sanitize = await sanitizer();
        expect(markup(sanitize(hostile)!)).to.equal(shown);
      });
    }

    it('does no harm where setHTML is spoilt later', async () => {
      const sanitize = await sanitizer();
      prototype.setHTML = careless;
      expect(markup(sanitize(hostile)!)).to.equal(shown);
    });

    it('is nothing where nothing is left, and where the text is longer than any', async () => {
      const sanitize = await sanitizer();
      expect(sanitize('<script>1</script> ') === undefined).to.equal(true);
      expect(sanitize('<hr>') === undefined).to.equal(true);
      expect(sanitize(`<b>${'x'.repeat(50_000)}</b>`) === undefined).to.equal(true);
    });

    it('keeps what is in elements nested deeper than any are', async () => {
      const sanitize = await sanitizer();
      const deep = `${'<div><b>'.repeat(20_000 / 8)}deep`;
      expect(sanitize(deep)!.textContent).to.equal('deep');
    });
  });
});
