import {expect} from '@esm-bundle/chai';
import {EVERY_TEXT} from '../../src/dates/every-text.js';
import {DATE_FORMS} from './date-forms.js';
import {SAID} from './date-forms-said.js';

describe('the forms of dates', () => {
  it('are there in every language', () => {
    expect(Object.keys(SAID).sort()).to.deep.equal(['en', ...Object.keys(EVERY_TEXT)].sort());
  });

  for (const [language, said] of Object.entries(SAID)) {
    describe(`in ${language}`, () => {
      it('are all there', () => {
        expect(Object.keys(said)).to.deep.equal(DATE_FORMS.map(({name}) => name));
      });

      for (const form of DATE_FORMS) {
        const words = said[form.name] ?? '';
        it(`are “${words}” for ${form.name}`, () => {
          expect(form.in(language)).to.equal(words);
        });
      }
    });
  }
});

describe('the texts of dates', () => {
  for (const [language, texts] of Object.entries(EVERY_TEXT)) {
    it(`are whole lists in ${language}`, () => {
      const {months, monthsOfDays = months, shortMonths = months, unaided} = texts;
      const lengthOf = (list: string): number =>
        new Set(list.split('|').filter((word) => word.trim() === word && word)).size;
      expect([months, monthsOfDays, shortMonths].map(lengthOf)).to.deep.equal([12, 12, 12]);
      expect(lengthOf(texts.seasons)).to.equal(4);
      expect(lengthOf(texts.parts)).to.equal(9);
      expect(texts.hemispheres.split('|')).to.have.length(2);
      if (unaided) {
        expect(lengthOf(unaided.units)).to.equal(6);
        expect(lengthOf(unaided.scales)).to.equal(3);
      }
    });

    it(`inflect words that are said in ${language}`, () => {
      const {months, monthsOfDays = '', seasons, parts, decade = '', century = ''} = texts;
      const {about = '', by = '', since = ''} = texts.inflected ?? {};
      const known = [months, monthsOfDays, seasons, parts, decade, century].join(' ');
      for (const pair of [about, by, since].join('|').split('|').filter(Boolean)) {
        const [word = '', form = ''] = pair.split('>');
        expect(known, pair).to.include(word);
        expect(form, pair).to.match(/^\S+$/);
      }
    });
  }
});
