import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {EVERY_TEXT} from '../../src/dates/every-text.js';
import {formatDate} from '../../src/dates/format-date.js';
import {formatPlainDate} from '../../src/dates/format-plain-date.js';
import {formatTick, formatTickContext} from '../../src/dates/format-tick.js';
import {formatTickYear} from '../../src/dates/format-tick-year.js';
import {sayWith} from '../../src/dates/known-texts.js';
import {machineDate} from '../../src/dates/machine-date.js';
import {dateOf} from './date-of.js';
import {withPlainSpaces} from './with-plain-spaces.js';

const said = (say: () => string): string => withPlainSpaces(sayWith(EVERY_TEXT, say));
const inWords = (edtf: string, language: string): string =>
  said(() => formatDate(dateOf(edtf), {language}));

const PERSIAN = 'fa-u-ca-persian';
const BUDDHIST = 'th-u-ca-buddhist';
const UMALQURA = 'ar-SA-u-ca-islamic-umalqura';
const IMPERIAL = 'ja-u-ca-japanese';
const HEBREW = 'he-u-ca-hebrew';
const REPUBLICAN = 'zh-TW-u-ca-roc';

describe('dates in the calendar of a tag', () => {
  const cases: readonly [string, string, string][] = [
    // A day is a day in every calendar.
    [PERSIAN, '2025-06-16', '۲۶ خرداد ۱۴۰۴'],
    [PERSIAN, '2025-06-16/2025-06-18', '۲۶ تا ۲۸ خرداد ۱۴۰۴'],
    [PERSIAN, '2025-06-16T09:30', '۲۶ خرداد ۱۴۰۴ ساعت ۹:۳۰'],
    // A month of ours lies in two of theirs, and so does a year.
    [PERSIAN, '2023-05', 'اردیبهشت تا خرداد ۱۴۰۲'],
    [PERSIAN, '2025-03', 'اسفند ۱۴۰۳ تا فروردین ۱۴۰۴'],
    [PERSIAN, '2020', '۱۳۹۸ تا ۱۳۹۹'],
    [PERSIAN, '2016/2019', '۱۳۹۴ تا ۱۳۹۸'],
    [PERSIAN, '1984~', 'حدود ۱۳۶۲ تا ۱۳۶۳'],
    [PERSIAN, '201X', '۱۳۸۸ تا ۱۳۹۸'],
    [PERSIAN, '2001-21', 'بهار ۱۳۷۹ تا ۱۳۸۰'],
    [PERSIAN, '2025-33', 'دی ۱۴۰۳ تا فروردین ۱۴۰۴'],
    // Of what has one end, that end counts.
    [PERSIAN, '../2030', 'تا سال ۱۴۰۹'],
    [PERSIAN, '../2030-05', 'تا خرداد ۱۴۰۹'],
    [PERSIAN, '2022/..', 'از سال ۱۴۰۰ به بعد'],
    // Before its first year a calendar is not used.
    [PERSIAN, '0500', '۵۰۰'],
    [PERSIAN, '-0043-03-15', '۱۵ مارس ۴۴ ق.م.'],
    [PERSIAN, 'Y-4500000000', '۴٫۵ میلیارد سال پیش'],
    ['fa-u-ca-persian-nu-latn', '2025-06-16', '26 خرداد 1404'],
    ['en-u-ca-persian', '2025-06-16', '26 Khordad 1404 AP'],

    [BUDDHIST, '2020', 'พ.ศ. 2563'],
    [BUDDHIST, '2025-06-16', '16 มิถุนายน 2568'],
    [BUDDHIST, '1500-06-16', '16 มิถุนายน 1500'],

    [UMALQURA, '2025-06-16', '٢٠ ذو الحجة ١٤٤٦ هـ'],
    [UMALQURA, '2023-05', 'شوال–ذو القعدة ١٤٤٤ هـ'],
    [UMALQURA, '2020', '١٤٤١ هـ – ١٤٤٢ هـ'],
    [UMALQURA, '../2030', 'بحلول ١٤٥٢ هـ'],

    [IMPERIAL, '2025-06-16', '令和7年6月16日'],
    [IMPERIAL, '2025-06-16/2025-06-18', '令和7年6月16日～18日'],
    [IMPERIAL, '2020', '令和2年'],
    [IMPERIAL, '2016/2018', '平成28年～平成30年'],
    // The year in which an era began.
    [IMPERIAL, '2019', '平成31年～令和元年'],
    [IMPERIAL, '2019-04', '平成31年4月'],
    [IMPERIAL, '2019-05', '令和元年5月'],
    [IMPERIAL, '1868', '1868年'],

    [HEBREW, '2025-06-16', '20 בסיוון 5785'],
    [HEBREW, '2025-06-16/2025-06-18', '20–22 בסיוון 5785'],
    [HEBREW, '2020', '5780–5781'],

    [REPUBLICAN, '2025-06', '民國114年6月'],
    [REPUBLICAN, '1911', '1911年'],

    // The words of these five are for the calendar they are used with.
    ['kk-u-ca-persian', '2025-06-16', '2025 ж. 16 маусым'],
    ['de-u-ca-gregory', '2025-06-16', '16. Juni 2025'],
    ['de-u-ca-iso8601', '2025-06-16', '16. Juni 2025'],
  ];
  for (const [tag, edtf, words] of cases) {
    it(`is “${words}” for ${edtf} in ${tag}`, () => {
      expect(inWords(edtf, tag)).to.equal(words);
      const date = dateOf(edtf);
      if (!/[~XYT]|-[23]\d$/.test(edtf)) {
        expect(said(() => formatPlainDate(date, {language: tag}))).to.equal(words);
      }
    });
  }

  it('leaves what machines read as it is', () => {
    expect(machineDate(dateOf('2025-06-16'))).to.equal('2025-06-16');
  });

  it('names no month for a year, and no day for a month', () => {
    const tags = fc.constantFrom(PERSIAN, BUDDHIST, UMALQURA, IMPERIAL, HEBREW, REPUBLICAN);
    fc.assert(
      fc.property(fc.integer({min: 1000, max: 9999}), tags, (year, tag) => {
        const ofYear = inWords(String(year), tag);
        const ofMay = inWords(`${year}-05`, tag);
        const ofDay = inWords(`${year}-05-15`, tag);
        expect(ofYear.length).to.be.lessThan(ofDay.length + 8);
        // Two years, or two months with a year or two: never three numbers and a name.
        expect((ofYear.match(/\p{Nd}+/gu) ?? []).length).to.be.at.most(2);
        expect((ofMay.match(/\p{Nd}+/gu) ?? []).length).to.be.at.most(3);
      }),
      {numRuns: 100},
    );
  });

  it('has ticks in it where its years and months begin with ours', () => {
    const time = Date.UTC(2025, 5, 16);
    expect(said(() => formatTickYear(2025, 1, IMPERIAL))).to.equal('令和7年');
    expect(said(() => formatTickContext(time, 'month', REPUBLICAN))).to.equal('民國114年6月');
    expect(said(() => formatTickYear(2025, 1, BUDDHIST))).to.equal('พ.ศ. 2568');
    expect(said(() => formatTickYear(2025, 1, PERSIAN))).to.equal('۲۰۲۵');
    expect(said(() => formatTick(time, 'month', PERSIAN))).to.equal('ژوئن');
  });
});
