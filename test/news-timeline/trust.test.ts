import {expect} from '@open-wc/testing';
import {emulateMedia} from '../browser/emulate-media.js';
import {openData, type OpenTimeline} from './open-timeline.js';

const DISPUTED = {
  id: 'ceasefire',
  date: '2025-06-16',
  headline: 'Ceasefire takes effect',
  status: 'disputed',
  text: 'All fighting **stopped** at noon.',
  sources: [{publisher: 'The ministry', published: '2025-06-16'}],
  claims: [
    {date: '2025-06-17', text: 'Shelling went on.', source: {publisher: 'Local Radio'}},
    {
      date: '2025-06-18',
      text: 'There were **214** violations.',
      source: {title: 'Report 311', publisher: 'Observers', quote: 'In name only.'},
    },
    {text: 'There never was one.', source: {publisher: 'The opposition'}},
  ],
};

/** The accounts of a disputed event, as they read. */
const accounts = ({root}: OpenTimeline): readonly string[] =>
  [...root.querySelectorAll('.accounts > li')].map((account) =>
    [...account.children].map((line) => line.textContent.replace(/\s+/g, ' ').trim()).join(' | '),
  );

describe('a disputed event', () => {
  it('shows its own account and each other one in the same form, with date and source', async () => {
    const timeline = await openData([DISPUTED]);
    expect(accounts(timeline)).to.deep.equal([
      'Reported | 16 June 2025 | All fighting stopped at noon. | The ministry, 16 June 2025',
      'Also reported | 17 June 2025 | Shelling went on. | Local Radio',
      'Also reported | 18 June 2025 | There were 214 violations. | Report 311, Observers In name only.',
      'Also reported | There never was one. | The opposition',
    ]);
    expect(timeline.texts('status')).to.deep.equal(['Disputed']);
  });

  it('says nothing twice', async () => {
    const timeline = await openData([DISPUTED]);
    expect(timeline.texts('text')).to.have.length(1);
    expect(timeline.texts('sources')).to.deep.equal([]);
    expect(timeline.texts('claim')).to.have.length(3);
  });

  it('has them side by side where there is room, and one below the other where there is not', async () => {
    const timeline = await openData([DISPUTED]);
    const lefts = (): number =>
      new Set(
        [...timeline.root.querySelectorAll('.accounts > li')].map(
          (account) => account.getBoundingClientRect().left,
        ),
      ).size;
    const place = timeline.element.parentElement as HTMLElement;
    place.style.width = '1000px';
    expect(lefts()).to.equal(2);
    place.style.width = '320px';
    expect(lefts()).to.equal(1);
  });

  it('reads as any other where nobody claims otherwise', async () => {
    const timeline = await openData([{...DISPUTED, claims: undefined}]);
    expect(accounts(timeline)).to.deep.equal([]);
    expect(timeline.texts('text')).to.deep.equal(['All fighting stopped at noon.']);
    expect(timeline.texts('sources')).to.deep.equal(['Source: The ministry, 16 June 2025']);
  });

  it('leaves claims a note where the event is not disputed', async () => {
    const timeline = await openData([
      {...DISPUTED, status: 'happened', claims: [DISPUTED.claims[0]]},
    ]);
    expect(timeline.texts('claim')).to.deep.equal([
      'Also reported: 17 June 2025. Shelling went on. Local Radio',
    ]);
  });
});

describe('what is said of the making of a timeline', () => {
  it('stands under its heading: who made it, and when it was last updated', async () => {
    const timeline = await openData({
      title: 'T',
      credit: 'The data desk',
      updated: '2025-06-20',
      events: [{date: '2020', headline: 'A'}],
    });
    expect(timeline.texts('credit')).to.deep.equal(['The data desk']);
    expect(timeline.texts('updated')).to.deep.equal(['Updated 20 June 2025']);
    expect(timeline.root.querySelector('[part="updated"] time')).to.have.attribute(
      'datetime',
      '2025-06-20',
    );
  });

  it('dates a correction, and otherwise an update', async () => {
    const timeline = await openData([
      {date: '2020', headline: 'A', correction: 'It was *May*.', updated: '2025-06-20'},
      {date: '2021', headline: 'B', correction: 'It was June.'},
      {date: '2022', headline: 'C', updated: '2025-06'},
    ]);
    expect(timeline.texts('correction')).to.deep.equal([
      'Correction, 20 June 2025: It was May.',
      'Correction: It was June.',
    ]);
    expect(timeline.texts('updated')).to.deep.equal(['20 June 2025', 'Updated June 2025']);
  });
});

describe('a quoted source', () => {
  const SOURCES = [
    {
      title: 'T',
      publisher: 'P',
      url: 'https://news.example/t',
      published: '2025-06',
      quote: 'Words.',
    },
    {publisher: 'China Daily'},
  ];

  it('has its words on a line of their own, in the quotation marks of the language', async () => {
    const timeline = await openData([{date: '2020', headline: 'A', sources: SOURCES}]);
    const [quote] = timeline.root.querySelectorAll('[part="sources"] q');
    expect(quote?.textContent).to.equal('Words.');
    expect(quote && getComputedStyle(quote).display).to.equal('block');
    expect(timeline.texts('sources')).to.deep.equal(['Sources: T, P, June 2025 Words.China Daily']);
  });
});

describe('accessibility of disputed, corrected and quoted events', () => {
  afterEach(() => emulateMedia({}));

  for (const scheme of ['light', 'dark'] as const) {
    it(`has no fault in ${scheme}`, async () => {
      await emulateMedia({'prefers-color-scheme': scheme});
      const timeline = await openData({
        title: 'T',
        credit: 'C',
        updated: '2025',
        events: [
          DISPUTED,
          {date: '2021', headline: 'B', correction: 'It was *May*.', updated: '2025'},
          {date: '2022', headline: 'C', sources: [{title: 'T', quote: 'Q'}]},
        ],
      });
      const place = timeline.element.parentElement as HTMLElement;
      if (scheme === 'dark') {
        place.style.cssText = 'color-scheme: dark; background: #14161a; color: #e8e6e1';
      }
      await expect(timeline.element).to.be.accessible();
    });
  }
});
