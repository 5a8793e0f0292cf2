import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {dateLocale} from '../../src/dates/date-locale.js';
import {formatDate} from '../../src/dates/format-date.js';
import {parseEdtf} from '../../src/dates/parse-edtf.js';
import {dateOf} from './date-of.js';
import {edtfStrings} from './edtf-strings.js';
import {withPlainSpaces} from './with-plain-spaces.js';

const inWords = (text: string, options?: Parameters<typeof formatDate>[1]) =>
  withPlainSpaces(formatDate(dateOf(text), options));

describe('formatDate', () => {
  const english: readonly [string, string][] = [
    ['2020', '2020'],
    ['2023-05', 'May 2023'],
    ['2025-06-16', '16 June 2025'],
    ['2025-06-16/2025-06-18', '16–18 June 2025'],
    ['2025-05-28/2025-06-02', '28 May – 2 June 2025'],
    ['2024-12-16/2025-01-03', '16 December 2024 – 3 January 2025'],
    ['2024-12/2025-06', 'December 2024 – June 2025'],
    ['2016/2019', '2016–2019'],
    ['2020/2020', '2020'],
    ['2024-12/2025-06-16', 'December 2024 to 16 June 2025'],
    ['../2030', 'by 2030'],
    ['../2025-06-18', 'by 18 June 2025'],
    ['2020/..', 'since 2020'],
    ['/2016', 'until 2016 (start unknown)'],
    ['1985/', 'from 1985 (end unknown)'],
    ['1984~', 'about 1984'],
    ['1984?', 'perhaps 1984'],
    ['1984%', 'about 1984, uncertain'],
    ['1984-06-02?/2004-08-08~', 'perhaps 2 June 1984 to about 8 August 2004'],
    // As coarse as they are: nothing that an X stands for is shown.
    ['201X', '2010s'],
    ['201X~', 'about 2010s'],
    ['19XX', '1900s'],
    ['1XXX', '1000–1999'],
    ['1999-XX', '1999'],
    ['1999-01-XX', 'January 1999'],
    ['1999-XX-01', '1999'],
    ['1984-1X', '1984'],
    ['2020-12-3X', 'December 2020'],
    ['201X-XX', '2010s'],
    ['15XX-12-25', '1500s'],
    ['XXXX-12-25', 'XXXX-12-25'],
    ['XXXX~', 'about XXXX'],
    ['X987-%05', 'about X987-05, uncertain'],
    // "The 1900s" are the century, "the 2000s" are nothing certain.
    ['190X', '1900–1909'],
    ['200X', '2000–2009'],
    ['20XX', '2000–2099'],
    ['-192X', '1930–1921 BC'],
    ['198X/199X', '1980s to 1990s'],
    ['2001-21', 'spring 2001'],
    ['2001-26', 'summer 2001 (northern hemisphere)'],
    ['2001-32', 'winter 2001 (southern hemisphere)'],
    ['2025-33', 'first quarter of 2025'],
    ['2025-36', 'fourth quarter of 2025'],
    ['2025-38', 'second third of 2025'],
    ['2025-41', 'second half of 2025'],
    ['2018-21/2018-23', 'spring 2018 to autumn 2018'],
    ['-0043', '44 BC'],
    ['0000', '1 BC'],
    ['0075', '75 AD'],
    ['-0043-03-15', '15 March 44 BC'],
    ['-0100/-0044', '101–45 BC'],
    ['Y17000', '17000'],
    ['Y-4500000000', '4.5 billion years ago'],
    ['Y-13800000000', '13.8 billion years ago'],
    ['Y-13797000000', '13.8 billion years ago'],
    ['Y-4543000000S2', '4.5 billion years ago'],
    ['Y-4543000000S1', '5 billion years ago'],
    ['Y170000', 'in 170 thousand years'],
    ['Y-4500000000/Y-2500000000', '4.5 billion years ago to 2.5 billion years ago'],
    ['1950S2', 'about 1950'],
    ['1950S4', '1950'],
    ['[1667,1668]', '1667 or 1668'],
    ['{1960,1961-12}', '1960 and December 1961'],
    ['[1667,1668,1670..1672]', '1667, 1668 or 1670–1672'],
    ['[..1760]', 'by 1760'],
    ['{1760..}', 'since 1760'],
    ['2025-06-16T10:30', '16 June 2025, 10:30'],
    ['2025-06-16T10', '16 June 2025, 10 am'],
    ['2025-06-16T10:30:05', '16 June 2025, 10:30:05'],
    ['2025-06-16T10:30:05.5', '16 June 2025, 10:30:05.5'],
    ['2025-06-16T10:30:05.25', '16 June 2025, 10:30:05.25'],
    ['2025-06-16T10:30:05.2', '16 June 2025, 10:30:05.2'],
    ['2025-06-16T10:30:05.250', '16 June 2025, 10:30:05.250'],
    ['2025-06-16T10:30:05.0004', '16 June 2025, 10:30:05.000'],
    ['2025-06-16T10:30Z', '16 June 2025, 10:30 UTC'],
    ['2025-06-16T10:30+02:00', '16 June 2025, 10:30 UTC+2'],
    ['2025-06-16T10:30-03:30', '16 June 2025, 10:30 UTC−3:30'],
    ['2025-06-16T23:30+14:00', '16 June 2025, 23:30 UTC+14'],
  ];
  for (const [text, words] of english) {
    it(`says "${words}" for ${text}`, () => {
      expect(inWords(text)).to.equal(words);
    });
  }

  const texts = ['2023-05', '2025-06-16/2025-06-18', '../2030', '1984~', '-0043', 'Y-4500000000'];
  /** Browsers differ in how much of a Chinese or Japanese range they say twice. */
  const languages: readonly [string, readonly (string | RegExp)[]][] = [
    [
      'en-US',
      ['May 2023', 'June 16–18, 2025', 'by 2030', 'about 1984', '44 BC', '4.5 billion years ago'],
    ],
    [
      'de',
      [
        'Mai 2023',
        '16.–18. Juni 2025',
        '≤ 2030',
        '≈ 1984',
        '44 v. Chr.',
        'vor 4,5 Milliarden Jahren',
      ],
    ],
    [
      'fr',
      [
        'mai 2023',
        '16–18 juin 2025',
        '≤ 2030',
        '≈ 1984',
        '44 av. J.-C.',
        'il y a 4 500 000 000 ans',
      ],
    ],
    [
      'zh',
      [
        '2023年5月',
        /^2025年6月16日 ?[–～至] ?(?:2025年6月)?18日$/,
        '≤ 2030年',
        '≈ 1984年',
        '公元前44年',
        '45亿年前',
      ],
    ],
    [
      'ru',
      [
        'май 2023 г.',
        '16–18 июня 2025 г.',
        '≤ 2030',
        '≈ 1984',
        '44 г. до н. э.',
        '4,5 миллиарда лет назад',
      ],
    ],
    [
      'ar-u-nu-latn',
      ['مايو 2023', /^16–18 يونيو،? 2025$/, '≤ 2030', '≈ 1984', '44 ق.م', 'قبل 4.5 مليار سنة'],
    ],
    [
      'kk',
      [
        '2023 ж. мамыр',
        '2025 ж. 16–18 маусым',
        '≤ 2030',
        '≈ 1984',
        'б.з.д. 44 ж.',
        '4,5 миллиард жыл бұрын',
      ],
    ],
    [
      'ja',
      [
        '2023年5月',
        /^2025年6月16日 ?[–～至] ?(?:2025年6月)?18日$/,
        '≤ 2030年',
        '≈ 1984年',
        '紀元前44年',
        '45億 年前',
      ],
    ],
  ];
  for (const [language, words] of languages) {
    for (const [place, text] of texts.entries()) {
      it(`says "${String(words[place])}" for ${text} in ${language}`, () => {
        // Not every browser has data for every language: then it is EDTF, not half a sentence.
        const expected = (dateLocale(language) && words[place]) || text;
        if (typeof expected === 'string') expect(inWords(text, {language})).to.equal(expected);
        else expect(inWords(text, {language})).to.match(expected);
      });
    }
  }

  it('has words for the languages that all browsers have data for', () => {
    for (const language of ['en', 'de', 'fr', 'zh', 'ru', 'ar', 'ja']) {
      expect(dateLocale(language)).not.to.equal('');
    }
  });

  it('never shows the numbers that Intl has for months it cannot name', () => {
    for (const language of ['kk', 'uz', 'az', 'ky', 'tg', 'mn', 'tlh']) {
      expect(inWords('2023-05', {language})).not.to.match(/M0?5/);
    }
  });

  const signs: readonly [string, string][] = [
    ['2020/..', '2020 –'],
    ['/2016', '? – 2016'],
    ['1985/', '1985 – ?'],
    ['1984?', '1984 ?'],
    ['1984%', '≈ 1984 ?'],
    ['201X', '2010–2019'],
    ['19XX', '1900–1999'],
    ['2001-21', '2001'],
    ['2001-33', '2001 (Q1)'],
    ['2001-40', 'Januar–Juni 2001'],
    ['2024-12/2025-06-16', 'Dezember 2024 – 16. Juni 2025'],
    ['[1667,1668]', '1667 oder 1668'],
  ];
  for (const [text, words] of signs) {
    it(`shows ${text} as "${words}" in a language without words`, () => {
      expect(inWords(text, {language: 'de'})).to.equal(words);
    });
  }

  it('speaks English where the tag is no tag, and EDTF where Intl has no data', () => {
    for (const language of ['', 'x', 'en_US', 'no such tag', '💥']) {
      expect(inWords('2025-06-16', {language})).to.equal('16 June 2025');
    }
    expect(inWords('2025-06-16', {language: 'tlh'})).to.equal('2025-06-16');
    expect(inWords('../2030', {language: 'tlh'})).to.equal('../2030');
  });

  it('keeps to the Gregorian calendar, but for tags that name another', () => {
    expect(inWords('2025', {language: 'th'})).to.equal('2025');
    expect(inWords('2025-06', {language: 'fa-u-nu-latn'})).to.include('2025');
    expect(inWords('2025', {language: 'th-u-ca-buddhist'})).to.include('2568');
    expect(inWords('2025', {language: 'en-u-ca-buddhist'})).to.include('2568');
  });

  it('has the digits and the marks of the language', () => {
    expect(inWords('2025-06', {language: 'fa'})).to.include('۲۰۲۵');
    expect(inWords('../2030', {language: 'fa'})).to.equal('≤ ۲۰۳۰');
    expect(inWords('1984~', {language: 'th'})).to.equal('≈ 1984');
    expect(inWords('2025-06-16/2025-06-18', {language: 'th'})).to.match(/16.+18.+2025/);
    expect(inWords('2025-06', {language: 'ar-u-nu-arab'})).to.include('٢٠٢٥');
  });

  it('leaves the EDTF string where Intl is too old to write a range', () => {
    const {prototype} = Intl.DateTimeFormat;
    const formatRange = Reflect.get(prototype, 'formatRange') as unknown;
    try {
      Reflect.deleteProperty(prototype, 'formatRange');
      expect(inWords('2025-06-16/2025-06-18')).to.equal('2025-06-16/2025-06-18');
      expect(inWords('2025-06-16')).to.equal('16 June 2025');
    } finally {
      Reflect.defineProperty(prototype, 'formatRange', {
        value: formatRange,
        writable: true,
        configurable: true,
      });
    }
  });

  it('moves to another zone only what knows its own', () => {
    const timeZone = 'Asia/Tokyo';
    expect(inWords('2025-06-16T10:30+02:00', {timeZone})).to.match(/^16 June 2025, 17:30 /);
    expect(inWords('2025-06-16T22:30Z', {timeZone})).to.match(/^17 June 2025, 07:30 /);
    expect(inWords('2025-06-16T10:30', {timeZone})).to.equal('16 June 2025, 10:30');
    expect(inWords('2025-06-16', {timeZone})).to.equal('16 June 2025');
    expect(inWords('2025-06-16T10:30Z', {timeZone: 'Mars/Gale'})).to.equal(
      '16 June 2025, 10:30 UTC',
    );
  });

  it('never throws, and never says nothing', () => {
    const language = fc.constantFrom('en', 'de', 'zh', 'ar', 'kk', 'th-u-ca-buddhist', '', 'tlh');
    fc.assert(
      fc.property(edtfStrings, language, (text, tag) => {
        const result = parseEdtf(text);
        if ('issue' in result) return;
        expect(formatDate(result.date, {language: tag})).to.be.a('string').that.is.not.empty;
      }),
      {numRuns: 500},
    );
  });

  it('never shows a month, a day or an hour that the source did not give', () => {
    const months = /[A-Z][a-z]+ \d|\d [A-Z][a-z]/;
    fc.assert(
      fc.property(fc.integer({min: 1000, max: 9999}), (year) => {
        for (const text of [`${year}`, `${year}-XX`, `${year}-XX-XX`, `${year}-33`, `${year}~`]) {
          expect(inWords(text)).not.to.match(months);
        }
        expect(inWords(`${year}-05`)).not.to.match(/\d .*\d/);
      }),
      {numRuns: 50},
    );
  });
});
