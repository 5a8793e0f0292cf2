import {expect} from '@esm-bundle/chai';
import {pickText} from '../../src/i18n/pick-text.js';
import type {PickedText} from '../../src/i18n/text-kit.js';
import {textsFor} from '../../src/i18n/texts-for.js';
import type {Text} from '../../src/model/timeline.js';

/** What a reader sees of a text. */
function picked(text: Text | undefined, language: string, written?: string): PickedText {
  return pickText(text, {language, texts: textsFor({language: written}, language)});
}

describe('picking a text by language', () => {
  const story = {
    en: 'Summit',
    'zh-Hans': '峰会',
    'zh-Hant': '峰會',
    'kk-Cyrl': 'Саммит',
    ru: 'Встреча',
    ar: 'قمة',
    no: 'Toppmøte',
  };
  const cases: readonly [reader: string, value: string][] = [
    ['en', 'Summit'],
    ['EN', 'Summit'],
    ['en-GB', 'Summit'],
    ['zh-Hans-CN', '峰会'],
    ['zh', '峰会'],
    ['zh-CN', '峰会'],
    ['zh-SG', '峰会'],
    ['zh-TW', '峰會'],
    ['zh-HK', '峰會'],
    ['zh-Hant-MO', '峰會'],
    ['kk', 'Саммит'],
    ['kk-KZ', 'Саммит'],
    ['kk-Arab', 'Саммит'],
    ['ru-u-nu-latn', 'Встреча'],
    ['nb-NO', 'Toppmøte'],
    ['ar-EG-u-nu-arab', 'قمة'],
    ['ko', 'Summit'],
    ['no tag', 'Summit'],
  ];
  for (const [language, value] of cases) {
    it(`gives a reader of ${language} “${value}”`, () => {
      expect(picked(story, language).value).to.equal(value);
    });
  }

  it('prefers the shorter tag to that of another region, and the same region to any', () => {
    const regions = {'pt-PT': 'facto', pt: 'fato', 'pt-AO': 'facto (AO)'};
    expect(picked(regions, 'pt-BR').value).to.equal('fato');
    expect(picked(regions, 'pt-AO').value).to.equal('facto (AO)');
    expect(picked({'pt-PT': 'facto', 'pt-BR': 'fato'}, 'pt').value).to.equal('fato');
  });

  it('never gives another script where the reader’s is there', () => {
    const uzbek = {'uz-Cyrl': 'Саммит', uz: 'Sammit'};
    expect(picked(uzbek, 'uz').value).to.equal('Sammit');
    expect(picked(uzbek, 'uz-UZ').value).to.equal('Sammit');
    expect(picked(uzbek, 'uz-Cyrl-UZ').value).to.equal('Саммит');
    expect(picked({zh: '峰会', 'zh-TW': '峰會'}, 'zh-HK').value).to.equal('峰會');
  });

  it('gives the timeline’s own language where the reader’s is missing, else the first', () => {
    expect(picked(story, 'ko', 'ru')).to.deep.equal({value: 'Встреча', lang: 'ru', dir: 'ltr'});
    expect(picked(story, 'ko', 'fr').value).to.equal('Summit');
  });

  it('gives a text in one language as it is', () => {
    expect(picked('Summit', 'kk')).to.deep.equal({value: 'Summit', lang: 'kk', dir: 'ltr'});
    expect(pickText('Summit', {language: 'en'})).to.deep.equal({value: 'Summit'});
  });

  it('gives an empty text where there is none', () => {
    expect(picked(undefined, 'en')).to.deep.equal({value: ''});
    expect(picked({}, 'en')).to.deep.equal({value: ''});
  });
});

describe('marking a text with its language', () => {
  const marks: readonly [string, Text, reader: string, written: string | undefined, object][] = [
    ['in English, for who reads English', 'Summit', 'en', 'en', {}],
    ['in any English, for who reads another', 'Summit', 'en-GB', 'en-US', {}],
    ['in an unknown language, which is taken for the reader’s', 'Summit', 'en', undefined, {}],
    ['in Russian, for who reads English', 'Встреча', 'en', 'ru', {lang: 'ru', dir: 'ltr'}],
    ['in Arabic', {ar: 'قمة'}, 'en', undefined, {lang: 'ar', dir: 'rtl'}],
    ['in another script', {'zh-Hant': '峰會'}, 'zh-Hans', 'en', {lang: 'zh-Hant', dir: 'ltr'}],
    ['in what is no language', 'Summit', 'en', 'no tag', {}],
  ];
  for (const [name, text, language, written, expected] of marks) {
    it(`is done so for one ${name}`, () => {
      const {value} = picked(text, language, written);
      expect(picked(text, language, written)).to.deep.equal({value, ...expected});
    });
  }

  it('compares it with what is said around it, which is English where a language has no words', () => {
    // Urdu has none here: its texts and dates stand between English ones.
    const texts = textsFor({language: 'ur'}, 'ur');
    expect(texts.pick('سربراہی اجلاس')).to.include({lang: 'ur', dir: 'rtl'});
    expect(texts.own('2025ء')).to.include({lang: 'ur', dir: 'rtl'});
    expect(texts.pick({en: 'Summit'})).to.deep.equal({value: 'Summit', dir: 'ltr'});
  });
});
