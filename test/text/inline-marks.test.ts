import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {inlineMarks, type InlineRun} from '../../src/text/inline-marks.js';

const plain = (runs: readonly InlineRun[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : plain(run.runs))).join('');

describe('inline marks', () => {
  const marks: readonly [string, readonly InlineRun[]][] = [
    ['no marks at all', ['no marks at all']],
    ['**strong** start', [{mark: 'strong', runs: ['strong']}, ' start']],
    ['an *emphasis*.', ['an ', {mark: 'em', runs: ['emphasis']}, '.']],
    [
      'see [the report](https://news.example/a?b=1#c).',
      ['see ', {mark: 'link', href: 'https://news.example/a?b=1#c', runs: ['the report']}, '.'],
    ],
    [
      '[write](mailto:desk@news.example)',
      [{mark: 'link', href: 'mailto:desk@news.example', runs: ['write']}],
    ],
    ['**a *b* c**', [{mark: 'strong', runs: ['a ', {mark: 'em', runs: ['b']}, ' c']}]],
    [
      '[**bold** link](http://a.example)',
      [{mark: 'link', href: 'http://a.example', runs: [{mark: 'strong', runs: ['bold']}, ' link']}],
    ],
    ['«*да*»', ['«', {mark: 'em', runs: ['да']}, '»']],
    ['在**北京**举行', ['在', {mark: 'strong', runs: ['北京']}, '举行']],
  ];
  for (const [text, runs] of marks) {
    it(`reads ${text}`, () => {
      expect(inlineMarks(text)).to.deep.equal(runs);
    });
  }

  const unmarked = [
    '2*3*4 = 24',
    'a * b * c',
    'one *star',
    '**no end',
    '** spaced **',
    '/* a comment */',
    '/*a*/',
    '*{color:red} /* all */ *{color:green}',
    'one *line\nand another*',
    '[text](javascript:alert(1))',
    '[text](JAVASCRIPT:alert(1))',
    '[text](data:text/html,x)',
    '[text](ftp://a.example)',
    '[text](//a.example)',
    '[text](https://a b)',
    '[](https://a.example)',
    '[a] (https://a.example)',
    '<b onclick="x">not HTML</b>',
  ];
  for (const text of unmarked) {
    it(`leaves ${text} as it was written`, () => {
      expect(inlineMarks(text)).to.deep.equal([text]);
    });
  }

  it('loses nothing of a text but the marks themselves', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('*', '[', ']', '(', ')', 'a', ' ', '\n', 'é')}),
        (text) => {
          const kept = plain(inlineMarks(text)).replace(/[*[\]()]/g, '');
          const given = text.replace(/[*[\]()]/g, '');
          expect(kept).to.equal(given);
        },
      ),
    );
  });

  it('reads a hostile text of 100 KB without going deep or long', () => {
    for (const piece of ['*a ', '**', '[', '[a](', ' *a']) {
      const text = piece.repeat(100_000 / piece.length);
      expect(plain(inlineMarks(text)).length).to.be.greaterThan(0);
    }
  });
});
