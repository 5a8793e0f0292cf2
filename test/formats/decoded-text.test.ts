import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {decodedText} from '../../src/formats/decoded-text.js';
import {encodingIssue} from '../../src/formats/encoding-issue.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
};
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('bytes as text', () => {
  const cases: readonly (readonly [string, Uint8Array, string | undefined, string])[] = [
    ['UTF-8', utf8('Дата,é'), undefined, 'Дата,é'],
    ['UTF-8 with a mark', utf8('\ufeffé'), undefined, 'é'],
    ['UTF-8 with a mark that was said to be something else', utf8('\ufeffé'), 'latin1', 'é'],
    ['UTF-16, little-endian', utf16('\ufeffДата', true), undefined, 'Дата'],
    ['UTF-16, big-endian', utf16('\ufeffДата', false), 'utf-8', 'Дата'],
    ['UTF-16 without a mark', utf16('Year,é', true), undefined, 'Year,é'],
    ['UTF-16, big-endian, without a mark', utf16('Year,é', false), undefined, 'Year,é'],
    ['Latin 1, as the answer says', latin1('Café'), 'iso-8859-1', 'Café'],
    ['Cyrillic of Windows, as the answer says', latin1('\xc4\xe0'), 'windows-1251', 'Да'],
    ['a charset nobody knows', utf8('é'), 'x-none', 'é'],
    ['NUL in the middle', utf8('Year,A\0B'), undefined, 'Year,A\0B'],
    ['nothing', new Uint8Array(), undefined, ''],
    ['one byte', utf8('a'), undefined, 'a'],
    ['a few bytes, NUL among them', utf8('a\0b'), undefined, 'a\0b'],
  ];
  for (const [name, bytes, charset, text] of cases) {
    it(`are read for ${name}`, () => expect(decodedText(bytes, charset)).to.deep.equal({text}));
  }

  it('are replaced where they are no text, and one warning says where', () => {
    const {text, beforeLoss = ''} = decodedText(latin1('Year\nCafé São Tomé'));
    const issues = [encodingIssue(beforeLoss)];
    expect(text).to.equal('Year\nCaf\ufffd S\ufffdo Tom\ufffd');
    expect(issues.map(({code, path, received}) => [code, path, received])).to.deep.equal([
      ['text-encoding', 'line 2', 'Year\nCaf'],
    ]);
  });

  it('never throw', () => {
    const bytes = fc.uint8Array({maxLength: 50});
    fc.assert(
      fc.property(bytes, fc.option(fc.string(), {nil: undefined}), (body, charset) => {
        expect(decodedText(body, charset).text).to.be.a('string');
      }),
    );
  });
});
