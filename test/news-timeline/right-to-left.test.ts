import {expect} from '@open-wc/testing';
import {openData, type OpenTimeline} from './open-timeline.js';

/** Where letters are drawn: from the left edge of the first to that of the last. */
function placesIn(element: Element, letters: readonly string[]): readonly number[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const places = new Map<string, number>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const letter of letters) {
      const at = (node.textContent ?? '').indexOf(letter);
      if (at < 0 || places.has(letter)) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + letter.length);
      places.set(letter, range.getBoundingClientRect().left);
    }
  }
  return letters.map((letter) => places.get(letter) ?? NaN);
}

const isFromLeft = (places: readonly number[]): boolean =>
  places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));

const headlineOf = (opened: OpenTimeline): HTMLElement => opened.parts('headline')[0]!;

async function open(headline: unknown, language: string, written?: string): Promise<OpenTimeline> {
  const events = [{date: '2030', headline}];
  return openData(written === undefined ? events : {language: written, events}, {
    language,
    now: '2025-06-20',
  });
}

describe('a headline on an axis that is cut', () => {
  it('is cut at its own end, whichever way the axis runs', async () => {
    const headline = `Railway ${'due for completion '.repeat(9)}`;
    const events = ['2020', '2021', '2022'].map((date) => ({date, headline}));
    const opened = await openData({language: 'en', events}, {language: 'ar', layout: 'axis'});
    const labels = [...opened.root.querySelectorAll<HTMLElement>('.label b')];
    expect(labels).to.have.length.above(0);
    for (const label of labels) {
      const [first = NaN] = placesIn(label, ['Railway']);
      const {left} = label.getBoundingClientRect();
      expect(first).to.be.closeTo(left, 2);
    }
  });
});

describe('a headline of two directions', () => {
  for (const [name, headline, letters, language, written] of [
    ['in Hebrew, with a Latin name first', 'NATO נפגש בקיץ', ['קיץ', 'NATO'], 'he', undefined],
    ['in Hebrew, with a bracket at its end', 'פסגה (2025)', [')', 'פסגה'], 'he', 'he'],
    ['in English, with its point at its end', 'Summit in Xi’an.', ['Summit', '.'], 'he', undefined],
    ['in English, marked as that', 'Summit (one)!', ['Summit', '!'], 'ar', 'en'],
    ['in English, with an Arabic name', 'The قمة opens!', ['The', 'opens', '!'], 'en', undefined],
    [
      'in Arabic, marked as that, with a Latin name first',
      'NATO في قمة',
      ['قمة', 'NATO'],
      'en',
      'ar',
    ],
    ['in Arabic, without a mark', 'قمة شيآن!', ['!', 'شيآن', 'قمة'], 'en', undefined],
  ] as const) {
    it(`is read in its own order: ${name}, for readers of ${language}`, async () => {
      const opened = await open(headline, language, written);
      expect(isFromLeft(placesIn(headlineOf(opened), letters))).to.equal(true);
    });
  }

  for (const language of ['en', 'he'] as const) {
    it(`leaves its side and its status in the order of the page: ${language}`, async () => {
      for (const [headline, written] of [
        ['Summit in Astana', 'en'],
        ['פסגה באסטנה', 'he'],
      ] as const) {
        const opened = await open(headline, language, written);
        const title = headlineOf(opened);
        const status = opened.parts('status')[0]!.getBoundingClientRect();
        const [words] = placesIn(title, [headline]);
        expect(status.left > (words ?? NaN), `${headline}: status`).to.equal(language === 'en');
        const {left, right} = title.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(title);
        const drawn = range.getBoundingClientRect();
        const gap = language === 'en' ? drawn.left - left : right - drawn.right;
        expect(gap, `${headline}: side`).to.be.below(2);
      }
    });
  }
});
