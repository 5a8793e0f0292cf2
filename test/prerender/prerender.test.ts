import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {prerender, type PrerenderOptions} from '../../src/prerender.js';
import {loadCaseText} from '../cases/load-cases.js';

const story = await loadCaseText('../../demo/stories/china-central-asia.json');
const DAY = {now: '2025-06-17'} as const;

/** Without the data in the tag, where the list says them. */
const htmlOf = async (input: unknown, options: PrerenderOptions = {}): Promise<string> =>
  (await prerender(input, {...DAY, data: 'auto', ...options})).html;

/** What readers read of HTML, more or less. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(style|script)[\s>].*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('a prerendered timeline', () => {
  it('is a list in its tag, which says all that the first story says', async () => {
    const html = await htmlOf(story);
    expect(html)
      .to.match(/^<news-timeline lang="en" data-prerendered>/)
      .and.match(/<\/news-timeline>$/);
    expect(html.match(/<li /g)).to.have.length(5);
    const words = wordsOf(html);
    for (const said of [
      'China and Central Asia, 2020 to 2030',
      'May 2023 First summit, Xi’an The six leaders meet',
      'Also reported: July 2025 The same article says',
      '16–18 June 2025 Second summit, Astana',
      'by 2030 Railway due for completion Planned',
      'Source: China Encroaches on Russia’s Backyard, 11:06 AM World, June 2025',
    ])
      expect(words).to.include(said);
  });

  it('has its data in the tag, from where they are read the fastest', async () => {
    const {html} = await prerender(story, DAY);
    expect(html).to.match(/^<news-timeline [^>]*data="\{&#34;title&#34;:&#34;China and/);
    expect(html).to.not.include('<script');
  });

  it('needs no data beside the list where that says everything', async () => {
    expect(await htmlOf(story)).to.not.include('<script');
  });

  const carried: readonly (readonly [what: string, input: unknown])[] = [
    ['a picture', [{date: '2020', headline: 'A', media: {url: '/a.png', alt: 'A'}}]],
    ['several languages', [{date: '2020', headline: {en: 'A', fr: 'B'}}]],
    ['a text with a sign that could be a mark', [{date: '2020', headline: 'A', text: '2 * 3*4'}]],
    ['HTML', [{date: '2020', headline: 'A', html: '<ul><li>B</li></ul>'}]],
    [
      'the address of a publisher',
      [{date: '2020', headline: 'A', sources: [{publisher: 'B', url: 'https://b.example/'}]}],
    ],
    ['an era', {eras: [{date: '2020/2021', label: 'E'}], events: [{date: '2020', headline: 'A'}]}],
  ];
  for (const [what, input] of carried) {
    it(`carries its data in a script where they have ${what}`, async () => {
      expect(await htmlOf(input)).to.include('<script type="application/json">');
      expect(await htmlOf(input, {data: 'markup'})).to.not.include('<script');
      for (const data of ['auto', 'attribute'] as const) {
        const remote = await htmlOf(input, {src: '/a.json', data});
        expect(remote).to.include(' src="/a.json"');
        expect(remote).to.not.include('<script').and.not.include(' data="');
      }
    });

    it(`carries its data in the tag where that is asked for: ${what}`, async () => {
      const html = await htmlOf(input, {data: 'attribute'});
      expect(html).to.match(/^<news-timeline [^>]*data="\{&#34;/);
      expect(html).to.include('<li ').and.not.include('<script');
    });
  }

  it('carries no data in the tag where there are no events', async () => {
    expect(await htmlOf([], {data: 'attribute'})).to.not.include(' data="');
  });

  it('has the headings at the levels that are asked for', async () => {
    const html = await htmlOf(story, {headingLevel: 4, heading: 'Ours'});
    expect(html).to.include('<h4>Ours</h4>').and.include('<h5>Railway');
    const untitled = await htmlOf([{date: '2020', headline: 'A'}]);
    expect(untitled).to.include('<h2>A</h2>');
  });

  it('keeps no status that follows from the day, so that a plan is not one for ever', async () => {
    const events = [
      {date: '2030', headline: 'A'},
      {date: '2030', headline: 'B', status: 'planned'},
      {date: '2020', headline: 'C', status: 'cancelled'},
      {headline: 'D', status: 'disputed'},
      {headline: 'E'},
    ];
    const html = await htmlOf(events);
    expect(html.match(/data-status="\w+"/g)).to.deep.equal([
      'data-status="cancelled"',
      'data-status="planned"',
      'data-status="disputed"',
    ]);
    const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/.exec(html) ?? [];
    const {events: kept} = JSON.parse(json) as {events: {headline: string; status?: string}[]};
    const statuses = kept.map(({headline, status}) => [headline, status]);
    expect(Object.fromEntries(statuses)).to.deep.equal({
      A: undefined,
      B: 'planned',
      C: 'cancelled',
      D: 'disputed',
      E: undefined,
    });
  });

  it('never shows a date more exactly than it is known', async () => {
    const dates = ['2020', '2024-12~', '201X', '../2030', 'Y-4500000000', '2001-21'];
    const html = await htmlOf(dates.map((date) => ({date, headline: date})));
    const times = [...html.matchAll(/<time datetime="([^"]*)">([^<]*)/g)].map(([, ...of]) => of);
    expect(times).to.deep.equal([
      ['2001', 'spring 2001'],
      ['2020', '2020'],
      ['2024-12', 'about December 2024'],
      ['2030', 'by 2030'],
    ]);
    expect(wordsOf(html)).to.include('2010s').and.include('4.5 billion years ago');
  });

  it('gives the items ids only where every event is to have an address', async () => {
    const without = await htmlOf(story);
    expect(without).to.include('<li data-event-id="mechanism"');
    expect(without).to.not.include(' id="');
    const html = await htmlOf(story, {attributes: {permalinks: true}});
    expect(html).to.match(/^<news-timeline [^>]*permalinks/);
    expect(html).to.include('<li id="mechanism"');
  });

  it('is in the language that is asked for, else in that of the document', async () => {
    const events = [{date: '2023-05', headline: {de: 'Gipfel', en: 'Summit'}, status: 'planned'}];
    const german = await htmlOf({language: 'de', events});
    expect(german).to.match(/^<news-timeline lang="de" data-prerendered>/);
    expect(wordsOf(german)).to.equal('Mai 2023 Gipfel Geplant');
    const english = await htmlOf({language: 'de', events}, {language: 'en'});
    expect(wordsOf(english)).to.include('May 2023 Summit Planned');
    expect(english).to.match(/^<news-timeline lang="en" language="en"/);
  });

  it('has the newest first where that is asked for', async () => {
    const html = await htmlOf(story, {order: 'newest-first'});
    expect(html).to.include(' order="newest-first"');
    expect(html.indexOf('by 2030')).to.be.lessThan(html.indexOf('May 2023'));
  });

  it('keeps its room by rules for a style sheet, or by a style that a nonce allows', async () => {
    const reserve = {768: 700, 0: 1200};
    const {html, css} = await prerender(story, {...DAY, reserve});
    expect(html).to.include(' data-reserve="0-1200-768-700"').and.not.include('<style');
    expect(css.split('\n')).to.deep.equal([
      'news-timeline[data-reserve="0-1200-768-700"] {display: block}',
      'news-timeline[data-reserve="0-1200-768-700"] {min-height: 1200px}',
      '@media (min-width: 768px) {news-timeline[data-reserve="0-1200-768-700"] {min-height: 700px}}',
    ]);
    const inline = await prerender(story, {...DAY, reserve, nonce: 'r4nd0m'});
    expect(inline.css).to.equal('');
    expect(inline.html).to.include(`<style nonce="r4nd0m">${css}</style>`);
  });

  it('has rules for a long list, which is laid out as the reader gets to it', async () => {
    const events = Array.from({length: 61}, (_, index) => ({
      date: String(1900 + index),
      headline: `No. ${String(index)}`,
    }));
    const {css} = await prerender(events, DAY);
    expect(css).to.match(
      /^@media screen \{news-timeline\[data-prerendered\] > ol > li:nth-child\(n \+ 11\) \{content-visibility: auto; contain-intrinsic-block-size: auto \d+em\}\}$/,
    );
    const inline = await prerender(events, {...DAY, nonce: 'r4nd0m'});
    expect(inline.html).to.include(`<style nonce="r4nd0m">${css}</style>`);
    expect((await prerender(events.slice(1), DAY)).css).to.equal('');
  });

  it('is marked where it has its data with it, so that it is painted before it is taken over', async () => {
    expect(await htmlOf(story)).to.include(' data-prerendered>');
    expect(await htmlOf(story, {src: '/a.json'})).to.not.include('data-prerendered');
  });

  it('takes no attribute that runs, styles or is none', async () => {
    const attributes = {
      onclick: 'alert(1)',
      OnLoad: 'alert(1)',
      style: 'x',
      'a b': 'x',
      'x><script>': 'x',
      class: 'wide "quoted"',
      hidden: false,
      search: true,
      refresh: 60,
    };
    expect(await htmlOf(story, {attributes})).to.match(
      /^<news-timeline lang="en" class="wide &#34;quoted&#34;" search refresh="60" data-prerendered>/,
    );
  });

  it('loads the script that it is told to, behind the tag', async () => {
    expect(await htmlOf(story, {script: '/a.js?b&c'})).to.match(
      /<\/news-timeline>\n<script type="module" src="\/a\.js\?b&#38;c" fetchpriority="low"><\/script>$/,
    );
  });

  const unreadable: readonly (readonly [what: string, input: unknown])[] = [
    ['nothing', undefined],
    ['no JSON', '{"events": ['],
    ['a page', '<!doctype html><p>Not found'],
    ['no list', 42],
    ['a revoked proxy', revoked()],
  ];
  for (const [what, input] of unreadable) {
    it(`says calmly that it is none, and why, where the data are ${what}`, async () => {
      const {html, issues} = await prerender(input, DAY);
      expect(wordsOf(html)).to.equal('This timeline cannot be shown.');
      expect(issues).to.not.be.empty;
    });
  }

  it('tells readers how much is missing, and the author what', async () => {
    const {html, issues} = await prerender([{date: '2020', headline: 'A'}, 7], DAY);
    expect(wordsOf(html)).to.include('One entry could not be read.');
    expect(issues.map(({code}) => code)).to.include('event-type');
  });

  it('says so where there are no events yet', async () => {
    const {html, issues} = await prerender([], DAY);
    expect(wordsOf(html)).to.equal('No events yet.');
    expect(issues).to.be.empty;
  });

  it('is never rejected, whatever the data are', async () => {
    const field = fc.oneof(fc.anything({withBigInt: true, withNullPrototype: true}), fc.string());
    const events = fc.array(
      fc.dictionary(
        fc.constantFrom('date', 'headline', 'text', 'html', 'media', 'sources', 'claims', 'place'),
        field,
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(events, fc.anything()), async (input) => {
        expect((await prerender(input, {...DAY, jsonLd: true})).html).to.be.a('string');
      }),
      {numRuns: 60},
    );
  });
});

function revoked(): unknown {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
