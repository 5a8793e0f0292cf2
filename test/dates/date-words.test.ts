import {expect} from '@esm-bundle/chai';
import {dateWordsFor, englishWords, neutralWords} from '../../src/dates/date-words.js';
import {formatDate} from '../../src/dates/format-date.js';
import {dateOf} from './date-of.js';

describe('dateWordsFor', () => {
  for (const language of ['en', 'EN', 'en-US', 'en-Latn-GB']) {
    it(`has English words for ${language}`, () => {
      expect(dateWordsFor(language)).to.equal(englishWords);
    });
  }

  for (const language of ['de', 'enm', 'kk', 'zh-Hant', '']) {
    it(`has signs for "${language}"`, () => {
      expect(dateWordsFor(language)).to.equal(neutralWords);
    });
  }
});

describe('the words of a date', () => {
  it('can be given instead', () => {
    const words = {
      ...neutralWords,
      by: (date: string) => `bis ${date}`,
      period: () => 'Zehnerjahre',
    };
    expect(formatDate(dateOf('../2030'), {language: 'de', words})).to.equal('bis 2030');
    expect(formatDate(dateOf('201X'), {language: 'de', words})).to.equal('Zehnerjahre');
  });

  it('leave the EDTF string where they fail', () => {
    const words = {
      ...englishWords,
      by() {
        throw new Error('no words');
      },
    };
    expect(formatDate(dateOf('../2030'), {words})).to.equal('../2030');
  });
});
