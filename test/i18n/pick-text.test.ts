import {expect} from '@esm-bundle/chai';
import {pickText} from '../../src/i18n/pick-text.js';

describe('picking a text by language', () => {
  const story = {en: 'Summit', 'zh-Hans': '峰会', 'kk-Cyrl': 'Саммит', ru: 'Саммит (ru)'};
  const cases: readonly [string, {value: string; lang?: string}][] = [
    ['en', {value: 'Summit'}],
    ['EN', {value: 'Summit'}],
    ['en-GB', {value: 'Summit', lang: 'en'}],
    ['zh-Hans-CN', {value: '峰会', lang: 'zh-Hans'}],
    ['zh', {value: '峰会', lang: 'zh-Hans'}],
    ['kk', {value: 'Саммит', lang: 'kk-Cyrl'}],
    ['ko', {value: 'Summit', lang: 'en'}],
  ];
  for (const [language, picked] of cases) {
    it(`gives a reader of ${language} "${picked.value}"`, () => {
      expect(pickText(story, language)).to.deep.equal(picked);
    });
  }

  it('gives a text in one language as it is', () => {
    expect(pickText('Summit', 'kk')).to.deep.equal({value: 'Summit'});
  });

  it('gives an empty text where there is none', () => {
    expect(pickText(undefined, 'en')).to.deep.equal({value: ''});
    expect(pickText({}, 'en')).to.deep.equal({value: ''});
  });
});
