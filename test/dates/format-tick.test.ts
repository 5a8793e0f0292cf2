import {expect} from '@esm-bundle/chai';
import {dateLocale} from '../../src/dates/date-locale.js';
import {bareTickYear} from '../../src/dates/bare-tick-year.js';
import {formatTickYear} from '../../src/dates/format-tick-year.js';
import {formatTick, formatTickContext} from '../../src/dates/format-tick.js';
import {withPlainSpaces} from './with-plain-spaces.js';

const time = Date.UTC(2025, 5, 16, 10, 30, 15);
/** 5 March 44 BC. */
const ides = Date.parse('-000043-03-05');

describe('formatTick', () => {
  const languages: readonly [string, string, string, string, string][] = [
    ['en', 'Jun', '16', '10:30', '10:30:15'],
    ['en-US', 'Jun', '16', '10:30 AM', '10:30:15 AM'],
    ['de', 'Jun', '16', '10:30', '10:30:15'],
    ['fr', 'juin', '16', '10:30', '10:30:15'],
    ['ru', 'июнь', '16', '10:30', '10:30:15'],
    ['zh', '6月', '16日', '10:30', '10:30:15'],
    ['ar-EG', 'يونيو', '١٦', '١٠:٣٠ ص', '١٠:٣٠:١٥ ص'],
    ['fa', 'ژوئن', '۱۶', '۱۰:۳۰', '۱۰:۳۰:۱۵'],
    // Nothing is known of it.
    ['tlh', '06', '16', '10:30', '10:30:15'],
    ['no language at all', 'Jun', '16', '10:30', '10:30:15'],
  ];
  for (const [language, month, day, minute, second] of languages) {
    it(`names months, days and times in ${language}`, () => {
      const inWords = (['month', 'day', 'minute', 'second'] as const).map((unit) =>
        withPlainSpaces(formatTick(time, unit, language)),
      );
      expect(inWords).to.deep.equal([month, day, minute, second]);
      expect(formatTick(time, 'hour', language)).to.equal(formatTick(time, 'minute', language));
    });
  }

  it('has a name or a number for every month in every language, and each another one', () => {
    for (const language of ['kk', 'uz', 'az', 'ko', 'ja', 'ky', 'tg', 'tk', 'hi', 'he', 'pl']) {
      const months = Array.from({length: 12}, (_, month) =>
        formatTick(Date.UTC(2025, month), 'month', language),
      );
      expect(new Set(months).size).to.equal(12);
      for (const month of months) expect(month).not.to.match(/^M\d/);
      if (!dateLocale(language)) expect(months[5]).to.equal('06');
    }
  });

  it('keeps to the Gregorian calendar, where the ticks stand', () => {
    expect(formatTick(time, 'month', 'fa-u-ca-persian')).to.equal('ژوئن');
    expect(formatTickYear(2025, 1, 'fa-u-ca-persian-nu-latn')).to.equal('2025');
  });

  it('begins a day at midnight', () => {
    for (const language of ['en', 'de', 'ru', 'zh', 'tlh']) {
      expect(formatTick(Date.UTC(2025, 5, 16), 'hour', language)).to.equal('00:00');
    }
  });
});

describe('formatTickContext', () => {
  const languages: readonly [string, string, string, string][] = [
    ['en', '16 June 2025', 'June 2025', '5 March 44 BC'],
    ['de', '16. Juni 2025', 'Juni 2025', '5. März 44 v. Chr.'],
    ['zh', '2025年6月16日', '2025年6月', '公元前44年3月5日'],
    ['tlh', '2025-06-16', '2025-06', '-0043-03-05'],
  ];
  for (const [language, day, month, before] of languages) {
    it(`says days and months in full in ${language}`, () => {
      const inWords = [
        formatTickContext(time, 'day', language),
        formatTickContext(time, 'month', language),
        formatTickContext(ides, 'day', language),
      ].map(withPlainSpaces);
      expect(inWords).to.deep.equal([day, month, before]);
    });
  }
});

describe('formatTickYear', () => {
  const tables: readonly [string, number, number, string][] = [
    ['en', 2025, 1, '2025'],
    ['en', 1, 5, '1 AD'],
    ['en', 0, 1, '1 BC'],
    ['en', -499, 100, '500 BC'],
    ['en', -99_999, 10_000, '100000 BC'],
    ['en', -199_999, 100_000, '200 thousand years ago'],
    ['en', -4_539_999_999, 10_000_000, '4.54 billion years ago'],
    ['en', -4_499_999_999, 500_000_000, '4.5 billion years ago'],
    ['en', -4_543_209_999, 10_000, '4.54321 billion years ago'],
    ['en', 1, 1_000_000, 'now'],
    ['en', 5_000_000, 1_000_000, 'in 5 million years'],
    ['zh', -499, 100, '公元前500年'],
    ['zh', 2025, 1, '2025年'],
    ['zh', -1_499_999_999, 100_000_000, '15亿年前'],
    ['ru', -499, 100, '500 г. до н. э.'],
    ['ru', -4_999_999_999, 1_000_000_000, '5 миллиардов лет назад'],
    ['de', -499, 100, '500 v. Chr.'],
    ['de', 1, 1_000_000, 'jetzt'],
    ['fr', -65_999_999, 1_000_000, 'il y a 66 000 000 ans'],
    ['ko', 2025, 1, '2025년'],
    ['ko', -1_499_999_999, 100_000_000, '15억년 전'],
    ['fa', 2025, 1, '۲۰۲۵'],
    ['tlh', -499, 100, '-0499'],
    ['tlh', -4_539_999_999, 10_000_000, 'Y-4540000000'],
  ];
  for (const [language, year, step, words] of tables) {
    it(`calls year ${year} "${words}" in ${language} where ticks are ${step} years apart`, () => {
      expect(withPlainSpaces(formatTickYear(year, step, language))).to.equal(words);
    });
  }
});

describe('bareTickYear', () => {
  it('writes what formatTickYear writes, or nothing', () => {
    for (const language of ['en', 'en-US', 'EN-gb', 'fr', 'ar', 'zh', 'xx']) {
      for (const year of [-4e9, -500, 0, 1, 99, 100, 476, 1000, 2025, 9999, 10_000, 250_000]) {
        const bare = bareTickYear(year, language);
        if (bare !== undefined) expect(bare).to.equal(formatTickYear(year, 1, language));
        expect(bare !== undefined).to.equal(/^en/i.test(language) && year >= 100 && year < 10_000);
      }
    }
  });
});
