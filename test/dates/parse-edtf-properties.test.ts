import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {parseEdtf} from '../../src/dates/parse-edtf.js';
import {calendarDateStrings, edtfStrings} from './edtf-strings.js';
import {charactersRead} from './characters-read.js';

const isAnswer = (value: unknown) => {
  const result = parseEdtf(value);
  return 'date' in result || 'issue' in result;
};

describe('parseEdtf, whatever it is given,', () => {
  it('never throws on a string', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), isAnswer));
    fc.assert(fc.property(fc.stringMatching(/^[-0-9XYESTZ?~%./:,[\]{}+]{0,40}$/), isAnswer));
  });

  it('never throws on what is nearly EDTF', () => {
    fc.assert(fc.property(edtfStrings, isAnswer), {numRuns: 1000});
  });

  it('never throws on a value that is no string', () => {
    const values = fc.anything({withBigInt: true, withDate: true, withNullPrototype: true});
    fc.assert(fc.property(values, isAnswer));
    const thrower = () => {
      throw new Error('not for you');
    };
    const hostile = new Proxy({}, {get: thrower, has: thrower, getPrototypeOf: thrower});
    const others = [
      hostile,
      {toString: thrower},
      Symbol('2025'),
      thrower,
      Object('2025'),
      10n ** 99n,
    ];
    for (const value of others) expect(isAnswer(value)).to.equal(true);
  });

  it('reads its own canonical string back to the same date', () => {
    let dates = 0;
    fc.assert(
      fc.property(edtfStrings, (text) => {
        const result = parseEdtf(text);
        if ('issue' in result) return;
        dates++;
        expect(parseEdtf(result.date.edtf)).to.deep.equal(result);
      }),
      {numRuns: 1000},
    );
    expect(dates).to.be.above(300);
  });

  it('never ends a date before it starts', () => {
    fc.assert(
      fc.property(calendarDateStrings, (text) => {
        const result = parseEdtf(text);
        if ('issue' in result) return;
        expect(result.date.earliest).to.be.below(result.date.latest ?? NaN);
      }),
      {numRuns: 1000},
    );
  });
});

describe('the work of parseEdtf', () => {
  const shapes: readonly [string, (length: number) => string][] = [
    ['digits', (length) => '1'.repeat(length)],
    ['unspecified digits', (length) => 'X'.repeat(length)],
    ['qualifiers', (length) => '?'.repeat(length)],
    ['hyphens', (length) => '2025' + '-'.repeat(length)],
    ['slashes', (length) => '/'.repeat(length)],
    ['a long year', (length) => 'Y' + '9'.repeat(length)],
    ['a long exponent', (length) => `Y1E${'9'.repeat(length)}x`],
    [
      'long significant digits',
      (length) => `Y1${'0'.repeat(length / 2)}S${'1'.repeat(length / 2)}x`,
    ],
    ['a long fraction', (length) => `2025-06-16T10:30:05.${'1'.repeat(length)}`],
    ['a set of dates', (length) => `{${'2025,'.repeat(length / 5)}2025}`],
    ['a set of ranges', (length) => `[${'2024..2025,'.repeat(length / 11)}2025]`],
    ['dots', (length) => `[${'.'.repeat(length)}]`],
    ['brackets', (length) => '['.repeat(length)],
    ['no EDTF', (length) => 'é'.repeat(length)],
  ];
  for (const [name, make] of shapes) {
    it(`grows with the length of ${name}, and no faster`, () => {
      const work = [50, 100, 200].map((length) => charactersRead(() => parseEdtf(make(length))));
      const [some = 0, twice = 0, fourTimes = 0] = work;
      // Twice the text, at most twice the work, but for the few characters that an issue shows.
      expect(twice, work.join(' ')).to.be.at.most(2 * some + 100);
      expect(fourTimes, work.join(' ')).to.be.at.most(2 * twice + 100);
    });

    it(`is none at all for 100 KB of ${name}`, () => {
      const text = make(100_000);
      expect(charactersRead(() => parseEdtf(text))).to.be.at.most(
        charactersRead(() => parseEdtf(make(300))),
      );
      expect(parseEdtf(text)).to.have.nested.property('issue.code', 'date-length');
    });
  }
});
