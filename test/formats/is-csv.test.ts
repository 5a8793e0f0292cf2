import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {isCsv} from '../../src/formats/is-csv.js';

describe('whether a text is CSV', () => {
  const yes: readonly string[] = [
    'Year,Headline\n2020,A',
    '\ufeffYear,Headline\r\n',
    '\n\nDate;Text',
    'date\theadline',
    'дата|заголовок',
    '日期,标题\n2020,甲',
    '"Year","Headline"\n"2020","A"',
    '"Head ""line""" , x',
    '"Headline"\n"A"',
    ',date,headline\n0,2020,A',
    'sep=;\nYear;Headline',
    '<!DOCTYPE html><html>',
    'PK\x03\x04\x14',
  ];
  for (const text of yes) {
    it(`is seen in ${JSON.stringify(text)}`, () => expect(isCsv(text, 'auto')).to.equal(true));
  }

  const no: readonly unknown[] = [
    '',
    ' ',
    '{"events": [], "title": "a, b"}',
    '\ufeff[{"date": "2020", "headline": "A"}]',
    '[{"date": "2020",}]',
    '"a text"',
    '"a text"\n',
    '"date": "2020", "headline": "A"',
    "'date': '2020', 'headline': 'A'",
    '12, 13',
    '-1,2',
    'null',
    'a sentence',
    'Headline\nA, B',
    '"' + '""'.repeat(1e6),
    'x'.repeat(1e6),
    {date: '2020'},
    undefined,
    null,
    5,
  ];
  for (const [index, input] of no.entries()) {
    it(`is not seen in other inputs, ${index + 1}`, () =>
      expect(isCsv(input, 'auto')).to.equal(false));
  }

  it('is what was said, unless it is JSON', () => {
    for (const text of ['Headline\nA', '', '[a],b', '{', '12,13']) {
      expect(isCsv(text, 'csv')).to.equal(true);
      expect(isCsv(text, 'json')).to.equal(false);
    }
    for (const text of ['{"events":[]}', '\ufeff [1]']) expect(isCsv(text, 'csv')).to.equal(false);
    expect(isCsv('a,b', 'timelinejs')).to.equal(false);
    expect(isCsv([], 'csv')).to.equal(false);
  });

  it('can be asked of anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), fc.string(), (input, format) => {
        isCsv(input, 'auto');
        isCsv(input, 'csv');
        isCsv(input, format);
      }),
    );
  });
});
