import {expect, waitUntil} from '@open-wc/testing';
import {contrast} from '../browser/contrast.js';
import {openData, type OpenTimeline} from './open-timeline.js';

/** How many accents are tried; the first are the corners of what screens can show. */
const ACCENTS = 500;

/** In the order of the events: marks take the accent where an event has no group. */
const DATA = {
  groups: [{id: 'authored', label: 'Authored', color: '#808080'}],
  events: [
    {date: '2020-01-01', headline: 'Past'},
    {date: '2020-02-01', headline: 'Of a group', group: 'authored'},
    {date: '2999-01-01', headline: 'To come'},
  ],
};

interface Page {
  readonly scheme: 'light' | 'dark';
  /** Of the page's text, which tells a timeline without a surface what ground it is on. */
  readonly text: string;
  /** What is behind the timeline; where `surface` is set, that. */
  readonly ground: string;
  readonly surface?: string;
}

const PAGES: readonly (readonly [string, Page])[] = [
  ['on a white page', {scheme: 'light', text: '#17171b', ground: '#fff'}],
  ['on a tinted page', {scheme: 'light', text: '#33302e', ground: '#fff1e5'}],
  ['on a dark page', {scheme: 'dark', text: '#e9e6df', ground: '#131417'}],
  ['on a page that is dark without saying so', {scheme: 'light', text: '#ddd', ground: '#1c1c1c'}],
  [
    'on a see-through surface',
    {scheme: 'light', text: '#000', ground: '#fff', surface: 'transparent'},
  ],
];

describe('an accent', () => {
  for (const [where, page] of PAGES) {
    it(`stands out ${where}, whatever it is`, async function () {
      this.timeout(60_000);
      const timeline = await open(page);
      const least = {mark: Infinity, text: Infinity};
      for (const accent of accents()) {
        timeline.element.style.setProperty('--news-timeline-accent', accent);
        const found = leastOf(timeline, page.ground);
        expect(found.text, `text in ${accent}`).to.be.at.least(4.5);
        expect(found.mark, `marks in ${accent}`).to.be.at.least(3);
        least.text = Math.min(least.text, found.text);
        least.mark = Math.min(least.mark, found.mark);
      }
      console.log(
        `Least contrast ${where}: text ${least.text.toFixed(2)}, marks ${least.mark.toFixed(2)}`,
      );
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`stands out on any surface, on a ${scheme} page`, async function () {
      this.timeout(60_000);
      const timeline = await open({scheme, text: '#000', ground: '#fff', surface: '#fff'});
      const surfaces = [...accents()].reverse();
      const least = {mark: Infinity, text: Infinity};
      for (const [index, accent] of accents().entries()) {
        const surface = surfaces[index] ?? '#fff';
        timeline.element.style.setProperty('--news-timeline-accent', accent);
        timeline.element.style.setProperty('--news-timeline-surface', surface);
        const found = leastOf(timeline, surface);
        expect(found.text, `text in ${accent} on ${surface}`).to.be.at.least(4.5);
        expect(found.mark, `marks in ${accent} on ${surface}`).to.be.at.least(3);
        least.text = Math.min(least.text, found.text);
        least.mark = Math.min(least.mark, found.mark);
      }
      console.log(
        `Least contrast on any surface, ${scheme}: text ${least.text.toFixed(2)}, marks ${least.mark.toFixed(2)}`,
      );
    });
  }

  it('is taken as it is where it stands out by itself', async () => {
    const timeline = await open({scheme: 'light', text: '#000', ground: '#fff', surface: '#fff'});
    for (const accent of ['rgb(0, 83, 155)', 'rgb(153, 15, 61)', 'rgb(0, 0, 0)']) {
      timeline.element.style.setProperty('--news-timeline-accent', accent);
      const {backgroundColor} = getComputedStyle(marker(timeline, 0));
      expect(contrast(backgroundColor, accent), accent).to.be.below(1.02);
    }
  });

  it('keeps its hue where it has to be lighter', async () => {
    const timeline = await open({scheme: 'dark', text: '#fff', ground: '#000', surface: '#131417'});
    timeline.element.style.setProperty('--news-timeline-accent', '#8a0000');
    const {backgroundColor} = getComputedStyle(marker(timeline, 0));
    const [red = 0, green = 0, blue = 0] = backgroundColor
      .replace(/^.* (?=\S+ \S+ \S+\)$)/, '')
      .split(' ')
      .map(parseFloat);
    expect(red, backgroundColor).to.be.above(green * 4);
    expect(green, backgroundColor).to.be.closeTo(blue, 0.01);
  });

  it('that nobody has chosen stands out on any surface of the page', async () => {
    for (const surface of ['#b3261e', '#7a1712', '#ff8a80', '#d99a95', '#222']) {
      const timeline = await openData(DATA);
      timeline.element.style.setProperty('--news-timeline-surface', surface);
      const sheets = timeline.root.adoptedStyleSheets.length;
      timeline.element.data = {...DATA};
      await timeline.settled();
      await waitUntil(() => timeline.root.adoptedStyleSheets.length > sheets, surface);
      const {text, mark} = leastOf(timeline, surface);
      expect(text, `text on ${surface}`).to.be.at.least(4.5);
      expect(mark, `marks on ${surface}`).to.be.at.least(3);
      timeline.element.parentElement?.remove();
    }
  });

  it('asks for nothing on a page that has not chosen one', async () => {
    const {root} = await openData(DATA);
    const {backgroundColor} = getComputedStyle(root.querySelector('.marker') ?? root.host);
    expect(backgroundColor).to.equal('rgb(179, 38, 30)');
  });
});

describe('a colour that an author gives a group', () => {
  for (const [where, page] of PAGES) {
    it(`stands out ${where}, whatever it is`, async function () {
      this.timeout(60_000);
      for (const color of [...accents()].slice(0, 40)) {
        const timeline = await open(page, color);
        const {backgroundColor} = getComputedStyle(marker(timeline, 1));
        expect(
          contrast(backgroundColor, page.ground),
          `${color} as ${backgroundColor}`,
        ).to.be.at.least(3);
        timeline.element.parentElement?.remove();
      }
    });
  }
});

async function open(page: Page, color = '#808080'): Promise<OpenTimeline> {
  const groups = [{...DATA.groups[0], color}];
  const timeline = await openData({...DATA, groups});
  const {element} = timeline;
  element.parentElement?.setAttribute(
    'style',
    `color-scheme: ${page.scheme}; color: ${page.text}; background: ${page.ground}`,
  );
  element.style.setProperty('--news-timeline-accent', '#123456');
  if (page.surface) element.style.setProperty('--news-timeline-surface', page.surface);
  const sheets = timeline.root.adoptedStyleSheets.length;
  // Read again, now that it has an accent.
  element.data = {...DATA, groups};
  await timeline.settled();
  await waitUntil(
    () => timeline.root.adoptedStyleSheets.length > sheets || color !== '#808080',
    'Its accent is not looked after.',
  );
  return timeline;
}

/** The least contrast of what is read in the accent, and of what is seen in it. */
function leastOf(timeline: OpenTimeline, ground: string): {text: number; mark: number} {
  const today = timeline.root.querySelector('.today');
  const word = today?.firstElementChild;
  if (!today || !word) throw new Error('There is no word for today.');
  const marks = [
    getComputedStyle(marker(timeline, 0)).backgroundColor,
    getComputedStyle(marker(timeline, 2)).borderTopColor,
    getComputedStyle(today, '::after').borderTopColor,
  ];
  return {
    text: contrast(getComputedStyle(word).color, ground),
    mark: Math.min(...marks.map((colour) => contrast(colour, ground))),
  };
}

function marker({root}: OpenTimeline, index: number): Element {
  const found = root.querySelectorAll('.marker')[index];
  if (!found) throw new Error(`There is no marker ${String(index)}.`);
  return found;
}

/** The eight corners of sRGB, its greys, and others that are the same in every run. */
function accents(): readonly string[] {
  const corners = [
    '#000',
    '#00f',
    '#0f0',
    '#0ff',
    '#f00',
    '#f0f',
    '#ff0',
    '#fff',
    '#777',
    '#767676',
    '#808080',
  ];
  let state = 20250616;
  const others = Array.from({length: ACCENTS - corners.length}, () => {
    // Park and Miller's generator: its products are exact in doubles.
    state = (state * 48271) % 0x7fffffff;
    return `#${(state % 0x1000000).toString(16).padStart(6, '0')}`;
  });
  return [...corners, ...others];
}
