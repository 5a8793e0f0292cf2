import {expect} from '@esm-bundle/chai';
import {languageName} from '../../src/i18n/language-name.js';

describe('the name a language gives itself', () => {
  for (const [tag, name] of [
    ['en', 'English'],
    ['ru', 'Русский'],
    ['zh', '中文'],
    ['ko', '한국어'],
    ['fr', 'Français'],
    ['tr', 'Türkçe'],
    // Browsers know these by several names, or not at all.
    ['kk', 'Қазақша'],
    ['ky', 'Кыргызча'],
    ['tg', 'Тоҷикӣ'],
    ['tk', 'Türkmençe'],
    ['uz', 'Oʻzbekcha'],
    ['uz-Cyrl', 'Ўзбекча'],
  ] as const) {
    it(`is “${name}” for ${tag}`, () => {
      expect(languageName(tag)).to.equal(name);
    });
  }

  for (const tag of ['qqq', 'no tag', '']) {
    it(`is the tag where nobody knows it: “${tag}”`, () => {
      expect(languageName(tag)).to.equal(tag);
    });
  }
});
