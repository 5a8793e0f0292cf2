import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {tamedHtml} from '../../src/text/tamed-html.js';

const cases: readonly (readonly [string, string])[] = [
  ['', ''],
  ['plain & simple', 'plain & simple'],
  ['1 < 2 <3 <', '1 &lt; 2 &lt;3 &lt;'],
  ['2 <x and so on', '2 &lt;x and so on'],
  ['<a href="x>y" title=', '&lt;a href="x>y" title='],
  ['<p>a</p>', '<p>a</p>'],
  ['<P ONCLICK=x STYLE="color:red" TITLE=t>a</P >', '<p title="t">a</p>'],
  ['<p title=">" onclick=x>', '<p title=">">'],
  ["<p title='\"' onclick='>'>", '<p title="&quot;">'],
  ['<p/onclick=x/title=t>', '<p>'],
  ['<p/onclick/title=t>', '<p title="t">'],
  ['<a href=/a/>b</a>', '<a href="/a/">b</a>'],
  ['<p =onclick title>', '<p title="">'],
  ['<p title = t onclick\n=\nx>', '<p title="t">'],
  ['<a href="a&quot; onclick=x">', '<a href="a&quot; onclick=x">'],
  ['<br/><svg/><svg onload=x><g/></svg>', '<br/><svg/><svg></svg>'],
  ['<my-note onclick=x>a</my-note>', 'a'],
  ['<script>if (a < b) "<p onclick=x>"</script>c', 'c'],
  ['<textarea><p onclick=x></textarea >c', 'c'],
  ['<style><p onclick=x>', ''],
  ['a<plaintext>b</plaintext>c', 'a'],
  ['<noscript><p onclick=x></noscript>c', 'c'],
  ['<!-- <a title=" --><p onclick=x>"', '<p>"'],
  ['<!--><p onclick=x>-->', '<p>-->'],
  ['<!---><p>', '<p>'],
  ['<!-- a --!><p>', '<p>'],
  ['<!doctype html><?xml x?></ x><p>', '<p>'],
  ['a<!-- b', 'a'],
  ['</p onclick="x">', '</p>'],
  ['<iframe src="https://a.example/">x</iframe>y', 'y'],
  ['<object data=x><p onclick=y>z</object>', '<object><p>z</object>'],
  ['\u212aBD <\u212abd>x', '\u212aBD &lt;\u212abd>x'],
];

describe('HTML that a sanitiser gets to see', () => {
  for (const [html, tamed] of cases)
    it(`is ${JSON.stringify(tamed)} for ${JSON.stringify(html)}`, () =>
      expect(tamedHtml(html)).to.equal(tamed));

  it('is the same when it is tamed again', () => {
    const part = fc.constantFrom(
      ...[
        '<',
        '>',
        '/',
        '"',
        "'",
        '=',
        ' ',
        '\n',
        'a',
        'p',
        '!',
        '--',
        '?',
        '&lt;',
        'onclick',
        'title',
      ],
      ...['<p ', '<script>', '</script>', '<svg/>', '<!--', '-->', '<img src=x onerror=y>'],
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 30}), (parts) => {
        const tamed = tamedHtml(parts.join(''));
        expect(tamedHtml(tamed)).to.equal(tamed);
      }),
      {numRuns: 2000},
    );
  });

  it('takes its time for no text', () => {
    for (const part of [
      '<',
      '<a ',
      '<a "',
      '<a b=',
      '<a b="',
      '<!--',
      '<script>',
      '</',
      '<p>',
      '<a  ',
    ])
      tamedHtml(part.repeat(100_000));
  }).timeout(10_000);
});
