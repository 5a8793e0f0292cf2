import {expect} from '@esm-bundle/chai';
import {allDates} from '../../src/dates/all-dates.js';
import {formatAnyDistance} from '../../src/dates/format-any-distance.js';
import {formatDistance} from '../../src/dates/format-distance.js';
import {NO_DISTANCE, type Distance} from '../../src/dates/field-distance.js';
import {dateOf} from './date-of.js';
import {withPlainSpaces} from './with-plain-spaces.js';

function between(earlier: string, later: string, language = 'en'): string | undefined {
  const distance = allDates.distanceBetween(dateOf(earlier), dateOf(later));
  return distance && withPlainSpaces(formatAnyDistance(distance, language));
}

describe('formatAnyDistance', () => {
  const texts: readonly [string, string, string][] = [
    ['Y-4500000000', '2020', '4.5 billion years'],
    ['Y-13797000000', '2020', '13.8 billion years'],
    ['Y-13800000000', 'Y-4543000000', '9.26 billion years'],
    ['Y-66000000', '2020', '66 million years'],
    ['Y-1000000', '0000', '1 million years'],
    ['Y-300000', '2020', '302 thousand years'],
    ['Y-4500000000~', '2020', 'about 4.5 billion years'],
    // Nearer than deep time years are counted one by one, and told with their months.
    ['Y-97979', '2020', '99,999 years'],
    ['Y-17000', '2020', '19,020 years'],
    ['2023-05', '2024-12', '1 year 7 months'],
    ['1984~', '2025', 'about 41 years'],
  ];
  for (const [earlier, later, text] of texts) {
    it(`says "${text}" from ${earlier} to ${later}`, () => {
      expect(between(earlier, later)).to.equal(text);
    });
  }

  it('tells how long an interval in deep time lasts', () => {
    const duration = allDates.durationOf(dateOf('Y-4500000000/Y-2500000000'));
    expect(duration && formatAnyDistance(duration, 'en')).to.equal('2 billion years');
  });

  const languages = [
    'de',
    'fr',
    'zh',
    'ja',
    'ru',
    'ar-u-nu-latn',
    'kk',
    'fa-u-nu-latn',
    'th',
    'es',
    'it',
    'pt',
  ];
  for (const language of languages) {
    it(`shows no more than three digits in ${language}`, () => {
      const text = between('Y-4567891234', '2020', language) ?? '';
      expect(text.replace(/\D/g, '')).to.match(/^457?0*$|^45[67]0*$/);
      expect(text).to.match(/\p{L}{1,}/u);
    });
  }

  it('does not put a number in words right before the years where a word is missing between them', () => {
    // "4,5 milliards ans" is no French; "milliards d'années" is nothing that Intl can say.
    expect(between('Y-4500000000', '2020', 'fr')).to.match(/^4 500 000 000 ans$/);
  });

  it('speaks English where Intl has no data for the language', () => {
    expect(between('Y-4500000000', '2020', 'tlh')).to.equal('4.5 billion years');
    expect(between('Y-4500000000', '2020', 'no such tag')).to.equal('4.5 billion years');
  });

  it('is formatDistance for all that is no deep time', () => {
    const distances: readonly Distance[] = [
      {...NO_DISTANCE, years: 2, months: 7},
      {...NO_DISTANCE, days: 3, approximate: true},
      {...NO_DISTANCE, hours: 2, minutes: 15},
      {...NO_DISTANCE, years: 99_999},
    ];
    for (const distance of distances) {
      for (const language of ['en', 'de', 'zh', 'ar']) {
        expect(formatAnyDistance(distance, language)).to.equal(formatDistance(distance, language));
      }
    }
  });
});
