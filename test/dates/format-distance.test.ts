import {expect} from '@esm-bundle/chai';
import {dateLocale} from '../../src/dates/date-locale.js';
import {distanceBetween, durationOf} from '../../src/dates/distance.js';
import {formatDistance} from '../../src/dates/format-distance.js';
import {dateOf} from './date-of.js';
import {withPlainSpaces} from './with-plain-spaces.js';

function between(earlier: string, later: string, language = 'en'): string | undefined {
  const distance = distanceBetween(dateOf(earlier), dateOf(later));
  return distance && withPlainSpaces(formatDistance(distance, language));
}

describe('formatDistance', () => {
  const texts: readonly [string, string, string][] = [
    ['2020', '2023-05', '3 years'],
    ['2023-05', '2024-12', '1 year 7 months'],
    ['2024-12', '2025-06-16', '6 months'],
    ['2025-06-16', '2025-06-18', '2 days'],
    ['2025-06-16T10:30', '2025-06-16T12:45', '2 hours 15 minutes'],
    // Two units at most, the second right below the first.
    ['2022-05-18', '2025-12-20', '3 years 7 months'],
    ['2024-02-29', '2025-03-01', '1 year'],
    ['1984~', '2025', 'about 41 years'],
  ];
  for (const [earlier, later, text] of texts) {
    it(`says "${text}" from ${earlier} to ${later}`, () => {
      expect(between(earlier, later)).to.equal(text);
    });
  }

  const languages: readonly [string, string][] = [
    ['en-US', '1 year 7 months'],
    ['de', '1 Jahr, 7 Monate'],
    ['fr', '1 an 7 mois'],
    ['ru', '1 год 7 месяцев'],
    ['zh', '1年7个月'],
    ['kk', '1 жыл 7 ай'],
    ['ar-u-nu-latn', 'سنة و7 أشهر'],
  ];
  for (const [language, text] of languages) {
    it(`says it in ${language}`, () => {
      const expected = dateLocale(language) ? text : '1 year 7 months';
      expect(between('2023-05', '2024-12', language)).to.equal(expected);
    });
  }

  it('says it in English where the language is unknown or no language', () => {
    expect(between('2020', '2023', 'tlh')).to.equal('3 years');
    expect(between('2020', '2023', 'not a language')).to.equal('3 years');
  });

  it('has a sign for "about" in the languages without words', () => {
    expect(between('1984~', '2025', 'de')).to.equal('≈ 41 Jahre');
  });

  it('tells how long an interval lasts', () => {
    const duration = durationOf(dateOf('2025-06-16/2025-06-18'));
    expect(duration && formatDistance(duration, 'en')).to.equal('3 days');
  });
});
