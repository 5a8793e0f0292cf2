import {expect} from '@esm-bundle/chai';
import {EVERY_TEXT} from '../../src/dates/every-text.js';
import {formatDate} from '../../src/dates/format-date.js';
import {formatTick} from '../../src/dates/format-tick.js';
import {sayWith} from '../../src/dates/known-texts.js';
import {dateOf} from './date-of.js';
import {withPlainSpaces} from './with-plain-spaces.js';

const inWords = (edtf: string, language: string, timeZone?: string): string =>
  sayWith(EVERY_TEXT, () => withPlainSpaces(formatDate(dateOf(edtf), {language, timeZone})));

describe('times of day in languages that a browser may lack', () => {
  const cases: readonly [string, string, string][] = [
    ['kk', '2025-06-16T09:30', '2025 ж. 16 маусым, 09:30'],
    ['kk', '2025-06-16T09', '2025 ж. 16 маусым, сағат 9'],
    ['kk', '2025-06-16T09:30:15', '2025 ж. 16 маусым, 09:30:15'],
    ['kk', '2025-06-16T09:30:15.25', '2025 ж. 16 маусым, 09:30:15,25'],
    ['kk', '2025-06-16T09:30Z', '2025 ж. 16 маусым, 09:30 UTC'],
    ['kk', '2025-06-16T09:30+05:00', '2025 ж. 16 маусым, 09:30 UTC+5'],
    ['ky', '2025-06-16T09:30', '2025-ж. 16-июнь, 09:30'],
    ['ky', '2025-06-16T09', '2025-ж. 16-июнь, саат 9'],
    ['uz', '2025-06-16T09:30', '2025-yil 16-iyun, 09:30'],
    ['uz', '2025-06-16T09', '2025-yil 16-iyun, soat 9'],
    ['uz-Cyrl', '2025-06-16T09', '2025-йил 16-июн, соат 9'],
    ['tg', '2025-06-16T09:30', '16 июни соли 2025, 09:30'],
    ['tg', '2025-06-16T09', '16 июни соли 2025, соат 9'],
    ['tk', '2025-06-16T09:30', '16 iýun 2025, 09:30'],
    ['tk', '-0043-03-15T09:30', '15 mart b.e.öň 44, 09:30'],
  ];
  for (const [language, edtf, words] of cases) {
    it(`are “${words}” for ${edtf} in ${language}`, () => {
      expect(inWords(edtf, language)).to.equal(words);
    });
  }

  const zones: readonly [string, string][] = [
    ['Asia/Tashkent', '2025 ж. 16 маусым, 14:30 GMT+5'],
    ['Asia/Kathmandu', '2025 ж. 16 маусым, 15:15 GMT+5:45'],
    ['America/St_Johns', '2025 ж. 16 маусым, 07:00 GMT−2:30'],
    ['Pacific/Honolulu', '2025 ж. 15 маусым, 23:30 GMT−10'],
    ['UTC', '2025 ж. 16 маусым, 09:30 UTC'],
    ['Mars/Gale', '2025 ж. 16 маусым, 09:30 UTC'],
  ];
  for (const [zone, words] of zones) {
    it(`are moved to ${zone} as its clocks go`, () => {
      expect(inWords('2025-06-16T09:30Z', 'kk', zone)).to.equal(words);
    });
  }

  it('have short months and plain clocks on an axis', () => {
    const time = Date.UTC(2025, 5, 6, 9, 30, 15);
    const ticks = (['month', 'day', 'hour', 'second'] as const).map((unit) =>
      sayWith(EVERY_TEXT, () => formatTick(time, unit, 'ky-KG')),
    );
    expect(ticks).to.deep.equal(['июн.', '6', '09:30', '09:30:15']);
  });
});
