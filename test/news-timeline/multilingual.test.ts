import {expect} from '@open-wc/testing';
import {mixed} from './mixed-languages.js';
import {heardIn, type Heard} from './heard-languages.js';
import {openData, type Attributes, type OpenTimeline} from './open-timeline.js';

const LAYOUTS = ['list', 'axis', 'story'] as const;

/** Everything that a page may ask for. */
const ALL: Attributes = {
  groups: '',
  search: '',
  permalinks: '',
  calendar: '',
  downloads: '',
  'source-list': '',
  selected: 'a',
  now: '2025-06-20',
};

async function open(data: object, attributes: Attributes): Promise<OpenTimeline> {
  const opened = await openData(data, {...ALL, ...attributes});
  // What the axis loads after its first frame.
  for (let frame = 0; frame < 5; frame++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await opened.settled();
  }
  return opened;
}

/** Texts that are said in another language than they are in: the Kazakh ones here all have a letter that no other has. */
function misheard(heard: readonly Heard[], other: string): readonly Heard[] {
  return heard.filter(
    ({text, lang}) => (/[қҚ]/.test(text) ? 'kk' : other) !== lang && /\p{L}/u.test(text),
  );
}

/** Names of one element in two languages: its own words and the author's, which no attribute tells apart. */
const isOfOneElement = ({text}: Heard): boolean => /: .*Қ/u.test(text);

describe('data in several languages', function () {
  // What every layout, picture and tool needs is loaded with the first of them.
  this.timeout(30_000);

  for (const layout of LAYOUTS) {
    it(`show every field in the language asked for: ${layout}`, async () => {
      const {texts, document} = mixed(['en', 'kk']);
      const opened = await open(document, {layout, language: 'kk'});
      const all = heardIn(opened.root)
        .map(({text}) => text)
        .join('\n');
      const missing = texts
        // Of events that are not selected, a list alone says everything.
        .filter((text) => layout === 'list' || !['markup', 'other'].includes(text))
        .filter((text) => !all.includes(`Қ ${text}`));
      expect(missing).to.deep.equal([]);
      expect(texts.filter((text) => all.includes(`en ${text}`))).to.deep.equal([]);
    });

    it(`mark every text that is in another language than the page: ${layout}`, async () => {
      const opened = await open(mixed(['kk']).document, {layout});
      const heard = heardIn(opened.root).filter((one) => !isOfOneElement(one));
      expect(misheard(heard, 'en')).to.deep.equal([]);
      expect(heard.filter(({lang}) => lang === 'kk')).to.have.length.above(10);
    });

    it(`mark none where all are in the language of the page: ${layout}`, async () => {
      const opened = await open(mixed(['en', 'kk']).document, {layout});
      const marked = [...opened.root.querySelectorAll('section [lang]:not(.languages *)')];
      expect(marked.map((one) => one.outerHTML)).to.deep.equal([]);
    });
  }

  it('are set the way they run', async () => {
    const opened = await open(mixed(['ar']).document, {});
    const directions = heardIn(opened.root)
      .filter(({lang}) => lang === 'ar')
      .map(({dir}) => dir);
    expect(directions).to.have.length.above(10);
    expect([...new Set(directions)]).to.deep.equal(['rtl']);
  });

  it('are found in the language they are shown in, and in no other', async () => {
    const {document} = mixed(['en', 'kk']);
    const opened = await openData(document, {language: 'kk', query: 'Қ caption'});
    expect(opened.events).to.have.length(1);
    await opened.set({query: 'en caption'});
    expect(opened.events).to.have.length(0);
  });
});

describe('a document in a language that is not the page’s', () => {
  const document = {
    language: 'kk',
    title: 'Қазақстан',
    description: 'Қысқаша',
    groups: [{id: 'g', label: 'Қала'}],
    events: [
      {
        id: 'a',
        date: '2030-05-01',
        headline: 'Құрылыс',
        text: 'Құрылыс **басталды, Қ**',
        group: 'g',
        claims: [{date: '2031', text: 'Қате', source: {title: 'Қазақ үні'}}],
        sources: [{title: 'Қазақ тілі'}],
      },
      {id: 'b', date: '2035', headline: 'Құрылыс'},
      {id: 'c', date: '2036', headline: 'Құрылыс'},
    ],
  };

  for (const layout of LAYOUTS) {
    it(`is marked with it, also where it is plain: ${layout}`, async () => {
      const opened = await open(document, {layout});
      const heard = heardIn(opened.root).filter((one) => !isOfOneElement(one));
      expect(
        misheard(
          heard.filter(({text}) => text !== 'басталды, Қ'),
          'en',
        ),
      ).to.deep.equal([]);
    });
  }

  it('is not, where the page is in it', async () => {
    const opened = await openData(document, {language: 'kk-KZ'});
    expect(opened.root.querySelectorAll('section [lang]')).to.have.length(0);
    expect(opened.root.querySelector('section')?.lang).to.equal('kk-KZ');
  });

  it('is not, where it is some English and the page another', async () => {
    const english = {language: 'en-US', events: [{date: '2020', headline: 'One'}]};
    const opened = await openData(english);
    expect(opened.root.querySelectorAll('section [lang]')).to.have.length(0);
  });
});

describe('a page in a language without words of the component', () => {
  it('has texts and dates in its language, and words marked as English', async () => {
    const data = [
      {id: 'a', date: '2020-05-01', headline: 'Möte', sources: [{title: 'Källa ö'}]},
      {id: 'b', date: '2030-06', headline: 'Järnväg ö', text: 'Ö'},
    ];
    const opened = await openData(data, {language: 'sv', now: '2025-06-20'});
    const heard = heardIn(opened.root);
    const swedish = heard.filter(({lang}) => lang === 'sv').map(({text}) => text);
    expect(swedish).to.include.members(['Möte', 'Källa ö', 'Järnväg ö', 'Ö']);
    expect(swedish.join(' ')).to.match(/juni 2030/);
    const english = heard.filter(({lang}) => lang === 'en').map(({text}) => text);
    expect(english).to.include.members(['Planned', 'Today']);
  });
});

describe('the direction of a timeline', () => {
  const data = {events: [{date: '2020', headline: {en: 'One', ar: 'واحد'}}]};

  it('is that of the page where the page says what it is in', async () => {
    const opened = await openData(data);
    expect(opened.root.querySelector('section')?.hasAttribute('dir')).to.equal(false);
  });

  for (const [language, dir] of [
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa-AF', 'rtl'],
    ['ur', 'rtl'],
    ['uz-Arab', 'rtl'],
    ['en', 'ltr'],
    ['kk', 'ltr'],
  ] as const) {
    it(`is that of the language asked for: ${language}`, async () => {
      const opened = await openData(data, {language});
      expect(getComputedStyle(opened.root.querySelector('section')!).direction).to.equal(dir);
    });
  }
});
