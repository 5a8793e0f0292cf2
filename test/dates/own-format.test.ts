import {expect} from '@esm-bundle/chai';
import {EVERY_TEXT} from '../../src/dates/every-text.js';
import {formatDate} from '../../src/dates/format-date.js';
import {sayWith} from '../../src/dates/known-texts.js';
import {dateOf} from './date-of.js';
import {withPlainSpaces} from './with-plain-spaces.js';

const inWords = (edtf: string, language: string): string =>
  sayWith(EVERY_TEXT, () => withPlainSpaces(formatDate(dateOf(edtf), {language})));

describe('the words of a tag', () => {
  const cases: readonly [string, string, string][] = [
    // As the language has it.
    ['ru', '2023-05', 'май 2023 г.'],
    ['ru-RU', '2023-05', 'май 2023 г.'],
    ['RU', '../2030-05', 'до мая 2030 г.'],
    ['kk-KZ', '2023-05', '2023 ж. мамыр'],
    ['kk-CN', '2023-05', '2023 ж. мамыр'],
    ['ky-KG', '2025-06-16', '2025-ж. 16-июнь'],
    ['uz-Latn-UZ', '2023-05', '2023-yil may'],
    ['uz-Cyrl-UZ', '2023-05', '2023-йил май'],
    // A region has its own names; what stands around them is the language's.
    ['de-AT', '../2030-01', 'bis Jänner 2030'],
    ['ru-KZ', '../2030-05', 'до мая 2030 г.'],
    ['ar-IQ-u-nu-latn', '2023-06', 'حزيران 2023'],
    ['zh-HK', '-0043', '公元前44年'],
    ['zh-TW', '-0043', '西元前44年'],
    // Digits are those of the tag, or of its region.
    ['ar', '2023-05', 'مايو 2023'],
    ['ar-u-nu-arab', '2025-06-16/2025-06-18', '١٦–١٨ يونيو ٢٠٢٥'],
    ['fa', '18XX', 'سدهٔ ۱۹'],
    ['fa-u-nu-latn', '18XX', 'سدهٔ 19'],
    ['kk-u-nu-arab', '2023-05', '٢٠٢٣ ж. мамыр'],
    ['zh-u-nu-hanidec', '2025-06-16', '二〇二五年六月十六日'],
    ['zh-u-nu-hanidec', '2025-12-20/2025-12-31', '二〇二五年十二月二十日至三十一日'],
    ['zh-u-nu-hanidec', '18XX', '十九世纪'],
    ['kk-u-nu-nothing', '2023-05', '2023 ж. мамыр'],
  ];
  for (const [tag, edtf, words] of cases) {
    it(`is “${words}” for ${edtf} in ${tag}`, () => {
      expect(inWords(edtf, tag)).to.equal(words);
    });
  }

  it('has elisions and contractions where a language asks for them', () => {
    expect(inWords('../2025-06-08', 'it')).to.equal('entro l’8 giugno 2025');
    expect(inWords('2025-06-11/..', 'it')).to.equal('dall’11 giugno 2025');
    expect(inWords('2025-06-02/..', 'ru')).to.equal('со 2 июня 2025 г.');
    expect(inWords('2025-06-22/..', 'ru')).to.equal('с 22 июня 2025 г.');
    expect(inWords('01XX', 'fr')).to.equal('IIe siècle');
  });

  it('is EDTF as long as a language that the browser lacks has not come', () => {
    expect(formatDate(dateOf('2023-05'), {language: 'tlh'})).to.equal('2023-05');
  });
});
