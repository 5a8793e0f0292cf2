import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {markupDocument} from '../../src/formats/markup-document.js';
import {readTimeline} from '../../src/formats/read-timeline.js';
import {scriptText} from '../../src/formats/script-text.js';
import type {Timeline} from '../../src/model/timeline.js';
import {prerender, type PrerenderOptions} from '../../src/prerender.js';
import {loadCases, loadCaseText} from '../cases/load-cases.js';
import {said} from '../model/said.js';

const now = Date.UTC(2025, 5, 17);

/** The timeline that the component would read of the HTML, on a page that says nothing of its language. */
function readBack(html: string): Timeline {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tag = page.querySelector('news-timeline');
  if (!tag) throw new Error('There is no tag.');
  const text = tag.getAttribute('data') ?? scriptText(tag)?.text;
  const input = text ?? markupDocument(tag)?.document;
  return readTimeline(input, {now, language: tag.getAttribute('language') ?? undefined}).timeline;
}

async function expectSame(input: unknown, options: PrerenderOptions = {}): Promise<string> {
  const {html} = await prerender(input, {now, data: 'auto', ...options});
  const {language, format} = options;
  const {timeline} = readTimeline(input, {now, language, format});
  expect(said(readBack(html))).to.deep.equal(said(timeline));
  return html;
}

const STORIES = [
  'china-central-asia.json',
  'china-central-asia-ar.json',
  'china-central-asia.csv',
  'china-central-asia.timelinejs.csv',
  'china-central-asia.timelinejs.json',
  'deep-time.json',
  'harbour-bridge.json',
  'railway.json',
  'space-flight.json',
];

describe('a prerendered timeline, read again by the component, is the same in every field', () => {
  for (const name of STORIES) {
    it(`for ${name}`, async () => {
      await expectSame(await loadCaseText(`../../demo/stories/${name}`));
    });
  }

  it('by the tag itself, for all five texts in five languages', async () => {
    const story = await loadCaseText('../../demo/stories/china-central-asia-languages.json');
    const html = await expectSame(story, {data: 'attribute'});
    expect(html).to.not.include('<script');
  });

  for (const order of ['oldest-first', 'newest-first'] as const) {
    it(`by the list alone, for the first story with the ${order.replace('-', ' ')}`, async () => {
      const story = await loadCaseText('../../demo/stories/china-central-asia.json');
      const html = await expectSame(story, {order, headingLevel: 3});
      expect(html).to.not.include('<script');
    });
  }

  it('for files made for TimelineJS', async () => {
    const {cases} = await loadCases<{
      cases: readonly {readonly file: string; readonly kind: string}[];
    }>('timelinejs-files/index.json');
    for (const {file, kind} of cases) {
      if (kind !== 'tl3-badjson') await expectSame(await loadCaseText(`timelinejs-files/${file}`));
    }
  }).timeout(60_000);

  it('for all that a list has to say, in whatever words', async () => {
    let lists = 0;
    await fc.assert(
      fc.asyncProperty(documents(), async (document) => {
        const html = await expectSame(document);
        if (!html.includes('<script')) lists++;
      }),
      {numRuns: 400},
    );
    // Most of the words are such that the list is enough: otherwise this would say little about it.
    expect(lists).to.be.greaterThan(40);
  }).timeout(60_000);
});

/** Documents without what only a script can carry, in words that mean something to HTML, or to markup. */
function documents(): fc.Arbitrary<unknown> {
  const word = fc.constantFrom(
    ...['Xi’an', 'and', 'Source:', 'a & b', '&amp;', '<b>', '"q"', '5%', '中国', 'é', 'Reuters'],
    ...[
      '11:06 AM World',
      '(2020)',
      '–',
      '2 < 3',
      '•',
      '**bold**',
      '*em*',
      '[a](https://a.example/)',
    ],
    ...['*', 'x*y', ']', ';', ':', 'The works begin.', 'خبر', "it's", 'a\n\nb', 'a\nb'],
  );
  const plain = fc.constantFrom(
    'Xi’an',
    'a & b',
    '<b>',
    'The works begin.',
    '中国',
    '11:06',
    '&lt;',
  );
  const text = fc
    .array(fc.oneof({weight: 60, arbitrary: plain}, {weight: 1, arbitrary: word}), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' '));
  const date = fc.constantFrom(
    '2020',
    '2023-05',
    '2025-06-16',
    '../2030',
    '2024-12~',
    '2025-06-16/2025-06-18',
    '201X',
    '-0043-03-15',
    '2025-06-16T09:30Z',
  );
  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined, freq: 3});
  const source = fc.record({
    title: text,
    publisher: some(text),
    published: some(fc.constantFrom('2025-06', '2020', '2025-06-01')),
    quote: some(text),
  });
  const event = fc.record({
    id: some(fc.constantFrom('a', 'b-c', 'Été 2020', '1')),
    date,
    dateLabel: some(text),
    headline: text,
    text: some(text),
    link: some(fc.constantFrom('https://a.example/?b=1&c=2', '/a', '#b')),
    group: some(fc.constantFrom('one', 'two', 'a & b')),
    key: some(fc.boolean()),
    status: some(fc.constantFrom('planned', 'cancelled', 'disputed', 'happened')),
    place: some(
      fc.record({
        name: some(text),
        lat: some(fc.constantFrom(0, 41.5)),
        lon: some(fc.constantFrom(0, -7.25)),
      }),
    ),
    sources: fc.array(source, {maxLength: 2}),
    claims: fc.array(fc.record({date: some(date), text: some(text), source: some(source)}), {
      maxLength: 2,
    }),
    updated: some(fc.constantFrom('2025-06-01', '2025')),
    correction: some(text),
    tags: fc.array(fc.constantFrom('rail', 'a b', 'x y'), {maxLength: 2}),
  });
  return fc.record({
    title: some(text),
    description: some(text),
    language: some(fc.constantFrom('en', 'fr')),
    groups: some(
      fc.constant([
        {id: 'two', label: 'Two', color: '#123456'},
        {id: 'one', label: 'One & all'},
      ]),
    ),
    credit: some(text),
    events: fc.array(event, {minLength: 1, maxLength: 3}),
  });
}
